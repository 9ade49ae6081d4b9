import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'

const route = getRouteApi('/reports/$id')

/** How long a selection must last to be written to the address bar: holding a key down would flood the history. */
const SETTLED_MS = 150

/**
 * The selected value, kept in the address so that it can be shared. It replaces the address in place: Back leaves the report, however
 * many values were looked at.
 */
export function useSelection(): readonly [string | null, (key: string | null) => void] {
  const { item = null } = route.useSearch()
  const navigate = route.useNavigate()
  const router = useRouter()
  const { id } = route.useParams()
  const [selected, setSelected] = useState(item)
  const written = useRef(item)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // The address was changed by somebody else: a link, Back, a paste.
  useEffect(() => {
    if (item === written.current) return
    written.current = item
    setSelected(item)
  }, [item])
  useEffect(() => () => clearTimeout(timer.current), [])

  const select = useCallback(
    (key: string | null) => {
      setSelected(key)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        // On the way to another screen the address is no longer this report's to change.
        if (written.current === key || router.latestLocation.pathname !== `/reports/${id}`) return
        written.current = key
        void navigate({ search: key === null ? {} : { item: key }, replace: true, resetScroll: false })
      }, SETTLED_MS)
    },
    [navigate, router, id],
  )
  return [selected, select]
}
