// Fetched, because what lies in the public folder is served and not bundled.
const messages: Readonly<Record<string, { readonly message: string }>> = await (
  await fetch('/_locales/en/messages.json')
).json();

/** Stands in for `platform/browser` where there is no extension: messages come from the English file. */
export const browser = {
  i18n: {
    getMessage(key: string, values: readonly string[]): string {
      return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
    },
  },
};
