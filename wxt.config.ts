import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { officePortals } from './scripts/office-portals.ts';

/** Portals that an office's own build is allowed on from the start: `PORTALS="https://portal.example/*" npm run build`. */
const portals = officePortals(process.env['PORTALS']);

/** The public half of a key: it fixes the extension's id, so that an installation keeps its notes wherever its folder is moved. */
const MANIFEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwwLjbmgaDawG/6jm+8SOj/7j7z9et80AvffwoTL1XyvqTKkhrxpQLGUKz0MuNIaqQb6Lr5Uep0JNbUBJnjgCrpqQ95Hp60LIIlKCsbvXvkmXmu1arE35Hk3v10FSwXK2nRx20xjnjhACZZSZY0X1S7y9mJkqMyP2C/5YDJPR00IHEZ0GKA8VpX0jeN855vu31s5MGaLEoNzaDtWZYM7Gr2D6WUOt///JqPEsL74vmNp4F4eXhaXry62IBgoPEg/tao9OaKuojaIGC/E6jvAH/Kkj4hm4MeRTmclJuRRiPOK5cjp1Axw7SM+vtPeVFf4UQK9upIlutranpou9ODfCgwIDAQAB';

const UTILS = fileURLToPath(new URL('utils/', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    build: {
      target: 'es2023',
      cssTarget: ['chrome128', 'firefox140'],
      sourcemap: false,
      rolldownOptions: {
        // Nothing below utils does anything by being imported: what a script uses nothing of is not evaluated when it starts.
        treeshake: { moduleSideEffects: (id) => !id.startsWith(UTILS) },
        // What nearly all screens use is one script: each file takes a page that is being opened milliseconds, however small it is.
        output: { codeSplitting: { groups: [{ name: 'screens', tags: ['$initial'], minShareCount: 4 }] } },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: portals,
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'stcd' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'mark-directive': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMarkDirective__' },
      'mark-note': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandMarkNote__' },
      'open-notebook': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandOpenNotebook__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'so-tay-chi-dao@directive-notebook.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: MANIFEST_KEY, minimum_chrome_version: '128' }),
  }),
});
