import { useEffect, useEffectEvent, useState } from 'react';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import type { ExportForm } from '../../../shared/contract/jobs.contract.ts';
import { useClient } from '../../api/index.ts';

/** Where an export goes: the host's suggestion for this story and form until the person writes another place. */
export function useExportPath(
  id: ArticleId | null,
  form: ExportForm,
  onError: (error: unknown) => void,
): [path: string, setPath: (path: string) => void] {
  const client = useClient();
  const [path, setPath] = useState('');
  const [typed, setTyped] = useState(false);
  const take = useEffectEvent((suggested: string) => {
    if (!typed) setPath(suggested);
  });
  const fail = useEffectEvent(onError);
  useEffect(() => {
    let current = true;
    const suggestion = id === null ? Promise.resolve({ path: '' }) : client.jobs.suggestExportPath({ id, form });
    suggestion.then(
      (suggested) => {
        if (current) take(suggested.path);
      },
      (error: unknown) => {
        if (current) fail(error);
      },
    );
    return () => {
      current = false;
    };
  }, [client, id, form]);
  return [
    path,
    (written) => {
      setTyped(written !== '');
      setPath(written);
    },
  ];
}
