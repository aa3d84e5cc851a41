import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import type { Image } from '../../../../shared/document/blocks/image.ts';
import { Button, Checkbox } from '../../../ui/index.ts';
import { FileButton } from '../../fields/FileButton.tsx';
import { FileState } from '../../fields/FileState.tsx';
import { PlainField } from '../../fields/PlainField.tsx';
import { useDroppedFile } from '../../fields/use-dropped-file.ts';
import { useFileWork } from '../../fields/use-file-work.ts';
import { addImage } from '../../media/add-media.ts';
import type { FormProps } from '../form-props.ts';
import { FormGroup } from '../FormGroup.tsx';
import styles from '../forms.module.css';
import { FocalPointPicker } from './FocalPointPicker.tsx';

export function ImageForm(props: FormProps<Image>) {
  const { value, onChange, media, readOnly, groupLabel, isActive } = props;
  const work = useFileWork();
  const [isFocusing, setFocusing] = useState(false);
  const add = (file: File): void =>
    void work.run(`Adding “${file.name}”…`, async () => onChange(await addImage(file, media)));
  useDroppedFile(props.takeFile, add);
  const tools = () => (
    <div className={styles.tools}>
      <Checkbox
        label="Decoration only"
        isSelected={value.decorative}
        onChange={(decorative) => onChange({ decorative })}
      />
      {value.media ? (
        <FileButton accept="image/*" onFile={add}>
          Replace…
        </FileButton>
      ) : null}
      {value.media && !isFocusing ? <Button onPress={() => setFocusing(true)}>Focal point…</Button> : null}
    </div>
  );
  return (
    <FormGroup label={groupLabel} isActive={isActive} more={readOnly ? undefined : tools}>
      {value.media && isFocusing && isActive !== false && !readOnly ? (
        <FocalPointPicker {...props} work={work} onClose={() => setFocusing(false)} />
      ) : value.media ? (
        <img className={styles.picture} src={media.urlOf(value.media)} alt={value.alt} />
      ) : (
        <div className={styles.noPicture}>
          <ImagePlus aria-hidden />
          {readOnly ? (
            'No picture yet'
          ) : (
            <FileButton accept="image/*" onFile={add}>
              Choose a picture…
            </FileButton>
          )}
        </div>
      )}
      <FileState work={work} />
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
      <div className={styles.row}>
        <PlainField
          label="Credit"
          placeholder="Who took it"
          value={value.credit}
          onChange={(credit) => onChange({ credit })}
          readOnly={readOnly}
        />
        <PlainField
          label="Alternative text"
          placeholder={value.decorative ? 'None: decoration' : 'What the picture shows'}
          value={value.alt}
          onChange={(alt) => onChange({ alt })}
          readOnly={readOnly || value.decorative}
        />
      </div>
    </FormGroup>
  );
}
