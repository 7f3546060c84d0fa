// Connections: the choice at the top of the page, and the mark, name and colour of the one in use.

import { useState } from 'preact/hooks';
import type { ConnectionColour, ConnectionState } from '../../../contract';
import { text } from '../../../texts/page';
import { nameOf } from '../../connect/connections';
import { isDriving, isOut } from '../../page/state';
import { Button, Field } from '../parts/parts';
import type { PageProps } from '../parts/props';

/** Which tenant this sheet works with, if the person has more than one. */
export function Chooser({ page, dispatch }: PageProps) {
  const { connection = null, connections = [] } = page.server ?? {};
  if (connection === null || connections.length < 2) return null;
  return (
    <div class={`chooser tinted ${connection.colour}`}>
      <label for="connection">{text('connection.choose')}</label>
      <select
        id="connection"
        disabled={isDriving(page) || isOut(page, 'chooseConnection')}
        onChange={(event) => {
          dispatch({ type: 'choose-connection', domain: event.currentTarget.value });
          // It shows what is in effect until the answer is there.
          event.currentTarget.value = connection.domain;
        }}
      >
        {connections.map((each) => (
          <option key={each.domain} value={each.domain} selected={each.domain === connection.domain}>
            {shortName(each, connections)}
          </option>
        ))}
      </select>
      {connection.name !== '' && <p class="chooser-domain">{connection.domain}</p>}
    </div>
  );
}

/** Its name, with the domain only if two have the same name: the domain in use is below. */
const shortName = (one: ConnectionState, all: readonly ConnectionState[]): string =>
  one.name !== '' && all.filter(({ name }) => name === one.name).length === 1 ? one.name : nameOf(one);

interface MarkProps {
  readonly connection: ConnectionState | null;
  readonly children: string | undefined;
}

/** A line that names a connection, in its colour if there are others. */
export const Mark = ({ connection, children }: MarkProps) => (
  <p class={connection === null ? '' : `mark tinted ${connection.colour}`}>{children}</p>
);

const COLOURS: readonly ConnectionColour[] = ['blue', 'green', 'amber', 'red', 'purple', 'grey'];

interface NamingProps extends PageProps {
  readonly connection: ConnectionState;
}

/** Name and colour, to tell several connections apart. */
export function Naming({ page, connection, dispatch }: NamingProps) {
  const [name, setName] = useState(connection.name);
  const [colour, setColour] = useState(connection.colour);
  const save = (event: Event) => {
    event.preventDefault();
    dispatch({ type: 'name-connection', domain: connection.domain, name: name.trim(), colour });
  };
  return (
    <details>
      <summary>{text('connection.naming')}</summary>
      <form onSubmit={save} noValidate autocomplete="off">
        <Field
          id="connection-name"
          label={text('connection.name')}
          hint={text('connection.name-hint')}
          value={name}
          onInput={(typed) => setName(typed.slice(0, NAME_MOST))}
        />
        <fieldset>
          <legend>{text('connection.colour')}</legend>
          <div class="choices colours">
            {COLOURS.map((each) => (
              <label class={`choice tinted ${each}`} key={each}>
                <input
                  type="radio"
                  name="colour"
                  checked={each === colour}
                  onChange={() => setColour(each)}
                />
                <span>{text(`connection.colour.${each}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="actions">
          <Button submit busy={isOut(page, 'nameConnection')}>
            {text('connection.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** Characters of a name that the server takes. */
const NAME_MOST = 40;
