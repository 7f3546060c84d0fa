// Step 1: the form that signs in to Docebo, and afterwards who is signed in and with which rights.

import type { ConnectionState } from '../../../contract';
import { text } from '../../../texts/page';
import { rightsOf } from '../../connect/domain';
import { signedInName } from '../../page/derive';
import { isOut } from '../../page/state';
import { Ask } from '../parts/ask';
import { Button } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';
import { ConnectForm } from './connect-form';
import { Naming } from './connection';

export function ConnectStep({ page, dispatch }: PageProps) {
  const connection = page.server?.connection ?? null;
  return (
    <>
      {connection !== null && !page.reconnecting ? (
        <Connected page={page} connection={connection} dispatch={dispatch} />
      ) : (
        <ConnectForm page={page} dispatch={dispatch} />
      )}
      {connection !== null && <ProblemBox page={page} place="connect" dispatch={dispatch} />}
    </>
  );
}

interface ConnectedProps extends PageProps {
  readonly connection: ConnectionState;
}

function Connected({ page, connection, dispatch }: ConnectedProps) {
  const { username, level } = connection.signedInAs;
  const name = signedInName(page);
  const rights = rightsOf(level);
  return (
    <>
      <dl class="facts">
        <dt>{text('connect.domain')}</dt>
        <dd>{connection.domain}</dd>
        <dt>{text('connect.signed-in-as')}</dt>
        <dd>{username === '' || username === name ? name : `${name} (${username})`}</dd>
        {level !== '' && (
          <>
            <dt>{text('connect.level')}</dt>
            <dd>{rights === 'all' ? text('connect.level.all') : level}</dd>
          </>
        )}
      </dl>
      <Naming
        key={`${connection.domain} ${connection.name} ${connection.colour}`}
        page={page}
        connection={connection}
        dispatch={dispatch}
      />
      <p class={`rights ${rights}`}>{text(`connect.rights.${rights}`)}</p>
      {page.asking?.what === 'disconnect' ? (
        <Ask
          title={text('connect.disconnect-ask')}
          sentences={[text('connect.disconnect-saying', { domain: connection.domain })]}
          yes={isOut(page, 'disconnect') ? text('connect.disconnecting') : text('connect.disconnect-do')}
          no={text('page.cancel')}
          busy={isOut(page, 'disconnect')}
          onYes={() => dispatch({ type: 'disconnect' })}
          onNo={() => dispatch({ type: 'cancel' })}
        />
      ) : (
        <div class="actions">
          <Button onClick={() => dispatch({ type: 'edit-connection', on: true })}>
            {text('connect.change')}
          </Button>
          <Button onClick={() => dispatch({ type: 'add-connection' })}>{text('connection.add')}</Button>
          <Button id="disconnect" onClick={() => dispatch({ type: 'ask-disconnect' })}>
            {text('connect.disconnect')}
          </Button>
        </div>
      )}
    </>
  );
}
