import { createRouter, createWebHashHistory, type RouterHistory } from 'vue-router'
import { useTargetsStore } from './stores/targets'

export const routes = [
  { path: '/', name: 'overview', component: () => import('./pages/OverviewPage.vue') },
  {
    path: '/responsibilities',
    name: 'responsibilities',
    component: () => import('./pages/ResponsibilitiesPage.vue'),
  },
  { path: '/findings', name: 'findings', component: () => import('./pages/FindingsPage.vue') },
  { path: '/iam', name: 'iam', component: () => import('./pages/IamPage.vue') },
  { path: '/changes', name: 'changes', component: () => import('./pages/ChangesPage.vue') },
  { path: '/trends', name: 'trends', component: () => import('./pages/TrendsPage.vue') },
  { path: '/:rest(.*)*', redirect: { name: 'overview' } },
]

/** Hash addresses work alike under Electron's own scheme and over HTTP. A link's target wins over the one last chosen. */
export const makeRouter = (history: RouterHistory = createWebHashHistory()) => {
  const router = createRouter({ history, routes })
  router.beforeEach(({ query }) => {
    if (typeof query['target'] === 'string') useTargetsStore().choose(query['target'])
  })
  return router
}
