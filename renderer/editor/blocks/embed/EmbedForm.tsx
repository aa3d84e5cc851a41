import type { Embed } from '../../../../shared/document/blocks/embed.ts';
import { Button } from '../../../ui/index.ts';
import { FileButton } from '../../fields/FileButton.tsx';
import { FileState } from '../../fields/FileState.tsx';
import { PlainField } from '../../fields/PlainField.tsx';
import { UrlField } from '../../fields/UrlField.tsx';
import { useFileWork } from '../../fields/use-file-work.ts';
import type { FormProps } from '../form-props.ts';
import { FormGroup } from '../FormGroup.tsx';
import styles from '../forms.module.css';

export function EmbedForm(props: FormProps<Embed>) {
  const { value, onChange, media, readOnly, groupLabel, isActive } = props;
  const work = useFileWork();
  const addPoster = (file: File): void =>
    void work.run(`Adding “${file.name}”…`, async () => onChange({ poster: await media.upload(file, file.name) }));
  const pending = value.url !== '' && value.title === '';
  return (
    <FormGroup label={groupLabel} isActive={isActive}>
      {value.poster ? <img className={styles.picture} src={media.urlOf(value.poster)} alt="" /> : null}
      <div className={styles.row}>
        <UrlField
          label="Address"
          placeholder="https://example.org/post"
          name="url"
          asTyped={value.asTyped}
          value={value.url}
          onChange={(url, asTyped) => onChange({ url, asTyped })}
          readOnly={readOnly}
        />
        <PlainField
          label="Provider"
          placeholder="Whose site it is"
          value={value.provider}
          onChange={(provider) => onChange({ provider })}
          readOnly={readOnly}
        />
      </div>
      <PlainField
        label="Title"
        look="title"
        hideLabel
        placeholder="Title"
        value={value.title}
        onChange={(title) => onChange({ title })}
        readOnly={readOnly}
        hint={pending ? 'Details pending: nothing was asked of the network. The page links to the address.' : null}
      />
      <PlainField
        label="Caption"
        look="words"
        hideLabel
        multiline
        placeholder="Caption"
        value={value.caption}
        onChange={(caption) => onChange({ caption })}
        readOnly={readOnly}
      />
      <FileState work={work} />
      {isActive && !readOnly ? (
        <div className={styles.tools}>
          <FileButton accept="image/*" onFile={addPoster}>
            {value.poster ? 'Change the poster…' : 'Add a poster…'}
          </FileButton>
          {value.poster ? <Button onPress={() => onChange({ poster: null })}>Remove the poster</Button> : null}
        </div>
      ) : null}
    </FormGroup>
  );
}
