import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';
import type { Relation } from './claim';
import { makerOf, modelOf } from './token-names';
import type { Token } from './tokens';

/** The maker or the model, whichever the relation speaks of. The token has at least one of them. */
export function nameFor(relation: Relation, token: Token): LexiconName {
  const speaksOfMaker = relation === 'made' || relation === 'own' || relation === 'from';
  const [first, second] = speaksOfMaker ? [makerOf(token), modelOf(token)] : [modelOf(token), makerOf(token)];
  return (first ?? second) as LexiconName;
}
