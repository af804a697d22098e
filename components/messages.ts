import { computed, signal } from '@preact/signals';
import { messagesFor, type Language } from '../utils/i18n/index.ts';

/** The language of the screens. Setting it renders every component anew that reads `messages`. */
export const language = signal<Language>('vi');

/** The texts in that language: `messages.value.common.save`. */
export const messages = computed(() => messagesFor(language.value));
