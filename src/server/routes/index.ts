import type { Route } from "../http/route.ts";
import { describeRoutes } from "../openapi.ts";
import { accessesCreate } from "./accesses-create.ts";
import { accessesList } from "./accesses-list.ts";
import { accessesRevoke } from "./accesses-revoke.ts";
import { entriesAppend } from "./entries-append.ts";
import { entriesErase } from "./entries-erase.ts";
import { entriesList } from "./entries-list.ts";
import { events } from "./events.ts";
import { exportRoute } from "./export.ts";
import { filesDocx } from "./files-docx.ts";
import { filesGet } from "./files-get.ts";
import { filesPut } from "./files-put.ts";
import { health } from "./health.ts";
import { home } from "./home.ts";
import { invitationAccept } from "./invitation-accept.ts";
import { invitationRead } from "./invitation-read.ts";
import { invitationsList } from "./invitations-list.ts";
import { invitationsRevoke } from "./invitations-revoke.ts";
import { membersInvite } from "./members-invite.ts";
import { membersList } from "./members-list.ts";
import { membersReadmit } from "./members-readmit.ts";
import { membersRemove } from "./members-remove.ts";
import { oidcCallback } from "./oidc-callback.ts";
import { oidcEnd } from "./oidc-end.ts";
import { oidcList } from "./oidc-list.ts";
import { oidcStart } from "./oidc-start.ts";
import { openapiRoute } from "./openapi.ts";
import { pagesRecognise } from "./pages-recognise.ts";
import { passkeyRegister } from "./passkey-register.ts";
import { passkeyRegisterOptions } from "./passkey-register-options.ts";
import { passkeySignIn } from "./passkey-sign-in.ts";
import { passkeySignInOptions } from "./passkey-sign-in-options.ts";
import { processesCreate } from "./processes-create.ts";
import { processesImport } from "./processes-import.ts";
import { processesList } from "./processes-list.ts";
import { ready } from "./ready.ts";
import { sessionExchange } from "./session-exchange.ts";
import { sessionPassphrase } from "./session-passphrase.ts";
import { sessionSignOut } from "./session-sign-out.ts";
import { sessionRoute } from "./session.ts";
import { sessionsEnd } from "./sessions-end.ts";
import { sessionsList } from "./sessions-list.ts";
import { mcpRoute } from "./mcp.ts";
import { messagesAdd } from "./messages-add.ts";
import { messagesConfirm } from "./messages-confirm.ts";
import { messagesList } from "./messages-list.ts";
import { messagesRemove } from "./messages-remove.ts";
import { messagesStop } from "./messages-stop.ts";
import { standingRoute } from "./standing.ts";
import { textsFile } from "./texts-file.ts";
import { textsReturned } from "./texts-returned.ts";

/** Every route of the interface. Each has its row in `test/server/roles.test.ts`. */
export const routes: readonly Route[] = [
  health,
  ready,
  openapiRoute((version) => describeRoutes(routes, version)),
  sessionRoute,
  sessionExchange,
  sessionSignOut,
  sessionPassphrase,
  standingRoute,
  sessionsList,
  sessionsEnd,
  passkeySignInOptions,
  passkeySignIn,
  oidcList,
  oidcEnd,
  oidcStart,
  oidcCallback,
  invitationRead,
  invitationAccept,
  passkeyRegisterOptions,
  passkeyRegister,
  processesList,
  home,
  processesCreate,
  processesImport,
  entriesList,
  entriesAppend,
  entriesErase,
  events,
  filesPut,
  filesGet,
  filesDocx,
  pagesRecognise,
  textsFile,
  textsReturned,
  membersList,
  membersInvite,
  membersReadmit,
  membersRemove,
  invitationsList,
  invitationsRevoke,
  accessesList,
  accessesCreate,
  accessesRevoke,
  messagesList,
  messagesAdd,
  messagesRemove,
  messagesConfirm,
  messagesStop,
  mcpRoute,
  exportRoute,
];
