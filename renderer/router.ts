import { createRouter, createWebHashHistory, type RouteRecordRaw, type RouterHistory } from 'vue-router'
import { useNavigationStore } from './stores/navigation'
import { frameworkIds } from '../shared/domain/framework'
import { toPeriod, usePreferencesStore } from './stores/preferences'
import { useTargetsStore } from './stores/targets'

declare module 'vue-router' {
  interface RouteMeta {
    /** What remembers how far back the page looks; its address says it too. */
    readonly period?: 'overviewDays' | 'trendDays'
  }
}

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/',
    name: 'overview',
    meta: { period: 'overviewDays' },
    component: () => import('./pages/OverviewPage.vue'),
  },
  {
    path: '/responsibilities',
    name: 'responsibilities',
    component: () => import('./pages/ResponsibilitiesPage.vue'),
  },
  {
    path: `/frameworks/:framework(${frameworkIds.join('|')})?`,
    name: 'frameworks',
    component: () => import('./pages/FrameworksPage.vue'),
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
  {
    path: '/trends',
    name: 'trends',
    meta: { period: 'trendDays' },
    component: () => import('./pages/TrendsPage.vue'),
  },
  { path: '/reports', name: 'reports', component: () => import('./pages/ReportsPage.vue') },
  { path: '/settings', name: 'settings', component: () => import('./pages/SettingsPage.vue') },
  { path: '/:rest(.*)*', redirect: { name: 'overview' } },
]

/**
 * Hash addresses work alike under Electron's own scheme and over HTTP. Every address says which account it is about, and
 * how far back where that matters: a link that is sent or kept opens on the same, whatever was chosen last.
 */
export const makeRouter = (history: RouterHistory = createWebHashHistory()) => {
  const router = createRouter({ history, routes })
  router.beforeEach((to) => useNavigationStore().begin(to))
  router.beforeEach(({ path, query, hash, meta }) => {
    const { current } = useTargetsStore()
    const missing = {
      ...(current && typeof query['target'] !== 'string' ? { target: current.id } : {}),
      ...(meta.period && toPeriod(query['days']) === null
        ? { days: String(toPeriod(String(usePreferencesStore()[meta.period])) ?? 30) }
        : {}),
    }
    return Object.keys(missing).length === 0 ? true : { path, hash, query: { ...query, ...missing } }
  })
  // Not before: another navigation may yet take its place.
  router.afterEach(({ query }, _from, failure) => {
    if (!failure && typeof query['target'] === 'string') useTargetsStore().choose(query['target'])
  })
  router.afterEach((to) => useNavigationStore().end(to))
  router.onError((_error, to) => useNavigationStore().end(to))
  return router
}
