import { en } from './en';
import type { Grammar } from './grammar';

/** All languages the detector reads. */
export const grammars: readonly Grammar[] = [en];
