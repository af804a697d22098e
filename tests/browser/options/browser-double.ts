/** The parts of the extension API that the options page speaks to, for a page that is in no extension. Import it before the page. */
type Listener = () => void;

const stored: Record<string, unknown> = {};
const changed = new Set<(changes: Record<string, unknown>) => void>();
const granted = new Map<string, boolean>();
const permissionListeners = new Set<Listener>();
const permissionEvent = { addListener: (listener: Listener) => permissionListeners.add(listener), removeListener: (listener: Listener) => permissionListeners.delete(listener) };

/** What the person answers when the browser asks for a portal or a permission. */
export const answers = { allow: true };

export function setting(name: string): unknown {
  return stored[`setting.${name}`];
}

/** As after installation. @param fixed the portals of an office's build */
export function reset(fixed: readonly string[] = []): void {
  for (const key of Object.keys(stored)) delete stored[key];
  granted.clear();
  for (const pattern of fixed) granted.set(pattern, true);
  answers.allow = true;
}

function changePermission(origins: readonly string[], change: (origin: string) => void): boolean {
  for (const origin of origins) change(origin);
  for (const listener of permissionListeners) listener();
  return true;
}

const double = {
  runtime: {
    id: 'double',
    getManifest: () => ({ version: '1.2.3', host_permissions: [...granted].filter(([, fixed]) => fixed).map(([pattern]) => pattern) }),
    sendMessage: () => Promise.resolve(undefined),
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
  },
  storage: {
    local: {
      get: (keys: readonly string[]) => Promise.resolve(Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]]))),
      set: (values: Record<string, unknown>) => {
        Object.assign(stored, values);
        for (const listener of changed) listener(values);
        return Promise.resolve();
      },
      remove: (keys: readonly string[]) => {
        for (const key of keys) delete stored[key];
        for (const listener of changed) listener({});
        return Promise.resolve();
      },
      onChanged: {
        addListener: (listener: (changes: Record<string, unknown>) => void) => changed.add(listener),
        removeListener: (listener: (changes: Record<string, unknown>) => void) => changed.delete(listener),
      },
    },
  },
  permissions: {
    getAll: () => Promise.resolve({ origins: [...granted.keys()] }),
    contains: ({ permissions }: { permissions: readonly string[] }) => Promise.resolve(permissions.every((name) => granted.has(name))),
    request: ({ origins = [], permissions = [] }: { origins?: readonly string[]; permissions?: readonly string[] }) =>
      Promise.resolve(answers.allow && changePermission([...origins, ...permissions], (what) => granted.set(what, false))),
    remove: ({ origins }: { origins: readonly string[] }) => Promise.resolve(changePermission(origins, (origin) => granted.delete(origin))),
    onAdded: permissionEvent,
    onRemoved: permissionEvent,
  },
  commands: { getAll: () => Promise.resolve([{ name: 'open-notebook', shortcut: 'Alt+Shift+S' }]) },
};
Object.assign(globalThis, { browser: double });
