import { expect, test } from 'vitest';
import { logLine } from './sentencesLog.ts';
import { alarmText } from '../../core/colony/alarmText.ts';
import { ALARMS } from '../../core/colony/schema.ts';

test('the file’s echoes say of an alarm what the page says', () => {
  for (const alarm of ALARMS)
    for (const raised of [true, false])
      expect(alarmText(alarm, raised)).toBe(logLine({ kind: 'alarm', tick: 1, alarm, raised }).text);
});
