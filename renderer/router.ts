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
  { path: '/decisions', name: 'decisions', component: () => import('./pages/DecisionsPage.vue') },
  {
    path: '/compare',
    children: [
      { path: '', name: 'compare', component: () => import('./pages/ComparePage.vue') },
      { path: 'accounts', name: 'compare-pair', component: () => import('./pages/PairPage.vue') },
      { path: 'dates', name: 'changes', component: () => import('./pages/ChangesPage.vue') },
    ],
  },
  { path: '/permissions', name: 'permissions', component: () => import('./pages/PermissionsPage.vue') },
  { path: '/iam', name: 'iam', component: () => import('./pages/IamPage.vue') },
  { path: '/trends', name: 'trends', component: () => import('./pages/TrendsPage.vue') },
  { path: '/reports', name: 'reports', component: () => import('./pages/ReportsPage.vue') },
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
