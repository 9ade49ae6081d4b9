import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { decidedQuery, incidentQuery, incidentsQuery, journalQuery, reportsQuery, reviewQuery } from '../api/queries.ts'
import { readIncidentSearch } from '../incidents/incident-search.ts'
import { readListSearch } from '../lists/list-search.ts'
import { Loading } from './loading.tsx'
import { NotFound } from './not-found.tsx'
import { ScreenFailed } from './screen-failed.tsx'
import { Shell } from './shell.tsx'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Shell, notFoundComponent: NotFound })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/reports', replace: true })
  },
})

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: readListSearch,
  loader: ({ context }) => context.queries.ensureQueryData(reportsQuery),
  component: lazyRouteComponent(() => import('../reports/reports-screen.tsx'), 'ReportsScreen'),
})

/** `item` is the value of the record that is selected: what is looked at can be sent to somebody. */
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  validateSearch: (search: Record<string, unknown>): { item?: string } => (typeof search.item === 'string' ? { item: search.item } : {}),
  loader: ({ context, params }) => context.queries.ensureQueryData(decidedQuery(params.id)),
  component: lazyRouteComponent(() => import('../report/report-screen.tsx'), 'ReportScreen'),
})

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  validateSearch: readIncidentSearch,
  loader: ({ context }) => context.queries.ensureQueryData(incidentsQuery),
  component: lazyRouteComponent(() => import('../incidents/incidents-screen.tsx'), 'IncidentsScreen'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  loader: ({ context }) => context.queries.ensureQueryData(reviewQuery),
  component: lazyRouteComponent(() => import('../queue/queue-screen.tsx'), 'QueueScreen'),
})

const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  loader: ({ context, params }) => context.queries.ensureQueryData(incidentQuery(params.id)),
  component: lazyRouteComponent(() => import('../incidents/incident-screen.tsx'), 'IncidentScreen'),
})

const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  loader: ({ context }) => context.queries.ensureQueryData(journalQuery),
  component: lazyRouteComponent(() => import('../journal/journal-screen.tsx'), 'JournalScreen'),
})

export function createWorkbenchRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([home, reports, report, incidents, incident, review, journal]),
    context: { queries },
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ScreenFailed,
    defaultNotFoundComponent: NotFound,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createWorkbenchRouter>
  }
}
