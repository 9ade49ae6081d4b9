import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { createQueryClient } from '../api/queries.ts'
import { createWorkbenchRouter } from './router.tsx'
import { theme } from './theme.ts'

// The key is the one that color-scheme.js reads before the page is drawn.
const colorSchemes = localStorageColorSchemeManager({ key: 'onrecord-color-scheme' })

export function App() {
  const [queries] = useState(createQueryClient)
  const [router] = useState(() => createWorkbenchRouter(queries))
  return (
    <MantineProvider theme={theme} colorSchemeManager={colorSchemes} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
