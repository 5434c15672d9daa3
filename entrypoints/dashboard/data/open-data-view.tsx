import { openTransferLog } from '@/storage/transfer-log';
import type { View } from '../view';
import { DataScreen } from './data-screen';
import { openData } from './data-state';

/** Backups, imports, exports, the shared folder, how long texts are kept, checking and erasing. */
export const openDataView: View<'data'>['open'] = ({ db, fail, now }) => {
  const { state, actions } = openData(db, openTransferLog(), fail('database'));
  return () => <DataScreen data={state.value} actions={actions} nowMs={now.value} />;
};
