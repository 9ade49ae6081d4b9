// Runs before the page is drawn, so that a dark room stays dark: the scheme chosen last, else the one of the system.
{
  let chosen = null
  try {
    chosen = localStorage.getItem('onrecord-color-scheme')
  } catch {
    // No storage: the system decides.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
}
