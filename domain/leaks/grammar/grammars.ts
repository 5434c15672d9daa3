import { ar } from './ar';
import { bg } from './bg';
import { bn } from './bn';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import type { Grammar } from './grammar';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sv } from './sv';
import { sw } from './sw';
import { ta } from './ta';
import { th } from './th';
import { tl } from './tl';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** All languages the detector reads. */
export const grammars: readonly Grammar[] = [
  en,
  zh,
  ja,
  ko,
  es,
  fr,
  de,
  ru,
  pt,
  it,
  ar,
  hi,
  id,
  tr,
  vi,
  fi,
  nl,
  pl,
  cs,
  sk,
  sl,
  hr,
  ro,
  sv,
  da,
  no,
  uk,
  bg,
  el,
  he,
  hu,
  fa,
  th,
  ca,
  bn,
  ta,
  tl,
  sw,
];
