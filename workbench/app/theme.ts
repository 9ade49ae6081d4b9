import { createTheme, type MantineColorsTuple, Modal } from '@mantine/core'

/** The blue of ink: calm enough to stand beside the colours of the kinds. */
const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dce5f0',
  '#b6c8e0',
  '#8daad0',
  '#6b90c2',
  '#4f7ab3',
  '#3b659c',
  '#2c5084',
  '#1f3f6d',
  '#143056',
]

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  // Dialogs stand within the page's main part: outside of it their heads would count as heads of the page.
  components: { Modal: Modal.extend({ defaultProps: { withinPortal: false } }) },
})
