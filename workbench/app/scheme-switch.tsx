import { ActionIcon, type MantineColorScheme, Tooltip, useMantineColorScheme } from '@mantine/core'
import { IconBrightnessAuto, IconMoon, IconSun } from '@tabler/icons-react'

const NEXT: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' }
const LABEL: Record<MantineColorScheme, string> = {
  auto: 'Colours: as the system',
  light: 'Colours: light',
  dark: 'Colours: dark',
}
const ICON = { auto: IconBrightnessAuto, light: IconSun, dark: IconMoon }

/** Goes round: as the system, light, dark. */
export function SchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Icon = ICON[colorScheme]
  return (
    <Tooltip label={LABEL[colorScheme]}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={`${LABEL[colorScheme]}. Change`}
        onClick={() => setColorScheme(NEXT[colorScheme])}
      >
        <Icon size={20} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  )
}
