/** Words of people, units, windows and settings. Keys begin with `admin.`. */
export const admin = {
  'admin.signIn.title': 'Logowanie pracownika',
  'admin.signIn.login': 'Login',
  'admin.signIn.loginMissing': 'Wpisz login',
  'admin.signIn.password': 'Hasło',
  'admin.signIn.passwordMissing': 'Wpisz hasło',
  'admin.signIn.submit': 'Zaloguj',
  'admin.signIn.help': 'Nie pamiętasz hasła? Poproś administratora o hasło jednorazowe.',
  'admin.signIn.wrong': 'Login lub hasło jest nieprawidłowe.',
  'admin.signIn.tooMany':
    'Za dużo nieudanych prób. Spróbuj ponownie za {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.',
  'admin.locked.title': 'Sesja zablokowana',
  'admin.locked.text': 'Pracuje tu: {name}. Wpisz hasło, aby wrócić do przerwanej pracy. Odłożone formularze czekają.',
  'admin.locked.wrong': 'Hasło jest nieprawidłowe',
  'admin.locked.submit': 'Odblokuj',
  'admin.locked.other': 'Zaloguj inną osobę',
} as const
