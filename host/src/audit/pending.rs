//! A request that is under way: what is known of it so far, and the record that comes of it.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use muster_types::{OperationModel, Service};
use serde_json::Value;
use tokio::time::Instant;

use super::parameters::{cut, redacted};
use super::records::{CHANGES, CallerRecord, ChangeRecord, DecisionRecord, EventRecord, Kept as _};
use super::{STRANGERS, Trail};
use crate::access::conditions::Source;
use crate::access::policy::{Denial, Reason};
use crate::operation::{Caller, Error, Resource, Store};
use crate::store::{self, AccountScope, Also, RegionScope, Tx};

/// Resources that are recorded.
const RESOURCES: usize = 100;
/// Bytes of their ARNs.
const RESOURCES_BYTES: usize = 8 * 1024;
/// Bytes of what clients say of themselves: their names for themselves, keys and regions.
const SAID_BYTES: usize = 256;

/// In the place of a principal's ARN: the owner of the host. No user and no session has such a name.
pub(super) const OWNER: &str = "muster:owner";

/// The code of a request whose client went away before it was answered.
const CLIENT_GONE: &str = "ClientGone";

/// A request that is under way. Clones are the same request; when the last is dropped and it was not finished, its client has gone.
#[derive(Clone)]
pub struct Pending(Arc<Asked>);

struct Asked {
    /// None for what is not recorded.
    trail: Option<Trail>,
    request_id: String,
    began: Instant,
    known: Mutex<Known>,
}

struct Known {
    /// Whose history it is part of.
    account: String,
    caller: CallerRecord,
    event: EventRecord,
    finished: bool,
}

/// Why a request was refused.
pub struct Refused {
    /// The code, as the client saw it.
    pub code: Cow<'static, str>,
    /// Where that says more than what was known before.
    pub decision: Option<DecisionRecord>,
}

impl DecisionRecord {
    /// What an operation's or authorization's error says of permission; none where it says nothing.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        if !error.code.starts_with("AccessDenied") {
            return None;
        }
        let denial = error.source.as_deref().and_then(|source| source.downcast_ref::<Denial>());
        let (by, explicit) = match denial.map(|denial| &denial.reason) {
            Some(Reason::Explicit(because)) => (because.kind.name(), true),
            Some(Reason::Implicit(kind)) => (kind.name(), false),
            Some(Reason::RootAccount) | None => ("", false),
        };
        Some(Self::Denied { by: by.to_owned(), explicit })
    }
}

impl Pending {
    pub(super) fn begin(trail: Option<Trail>, at_millis: u64, request_id: String, mut source: Source) -> Self {
        if let Some(agent) = &mut source.user_agent {
            agent.truncate(cut(agent, SAID_BYTES).len());
        }
        let event = EventRecord { at_millis, request_id: request_id.clone(), ..EventRecord::default() };
        let caller = CallerRecord { source, ..CallerRecord::default() };
        let known = Mutex::new(Known { account: STRANGERS.to_owned(), caller, event, finished: false });
        Self(Arc::new(Asked { trail, request_id, began: Instant::now(), known }))
    }

    /// A request that nobody made: a question whether somebody might.
    #[must_use]
    pub fn unrecorded(request_id: impl Into<String>) -> Self {
        Self::begin(None, 0, request_id.into(), Source::default())
    }

    /// The id under which the answer and the host's log tell of it.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.0.request_id
    }

    /// Whose key it says that it is signed with, for which region. Nothing of that is proven.
    pub fn claims(&self, access_key_id: &str, region: &str) {
        let mut known = self.0.known();
        known.caller.access_key_id = Some(cut(access_key_id, SAID_BYTES).to_owned());
        cut(region, SAID_BYTES).clone_into(&mut known.event.region);
    }

    /// Which service it is for.
    pub fn addresses(&self, service: &'static Service) {
        self.0.known().event.service = service.name.into();
    }

    /// Which operation.
    pub fn asks(&self, model: &'static OperationModel) {
        self.does(model.service.name, model.name);
    }

    /// What it does, which may be no operation of a model.
    pub fn does(&self, service: &'static str, name: &'static str) {
        let mut known = self.0.known();
        known.event.service = service.into();
        known.event.operation = name.into();
    }

    /// That nobody has proved to be anybody, whatever was said of that before.
    pub fn is_nobodys(&self) {
        let mut known = self.0.known();
        STRANGERS.clone_into(&mut known.account);
        known.caller = CallerRecord { source: std::mem::take(&mut known.caller.source), ..CallerRecord::default() };
        let EventRecord { at_millis, request_id, service, operation, .. } = std::mem::take(&mut known.event);
        known.event = EventRecord { at_millis, request_id, service, operation, ..EventRecord::default() };
    }

    /// That it is the host's owner who does it to an account, at the host itself: nobody of the account, and nobody who needs to be allowed.
    pub(super) fn is_of_owner(&self, account: &str) {
        let mut known = self.0.known();
        account.clone_into(&mut known.account);
        OWNER.clone_into(&mut known.caller.arn);
        known.event.decision = DecisionRecord::Allowed;
    }

    /// Who asks, as was proven; nobody for what is not signed.
    pub fn is_of(&self, caller: &Caller, scope: &RegionScope) {
        let mut known = self.0.known();
        known.account.clone_from(&caller.account);
        known.caller.arn.clone_from(&caller.arn);
        known.caller.access_key_id.clone_from(&caller.access_key_id);
        known.event.run_id.clone_from(&caller.run_id);
        cut(&scope.region, SAID_BYTES).clone_into(&mut known.event.region);
    }

    /// Its input, once that is within the model's constraints.
    pub fn brings(&self, model: &'static OperationModel, input: &Value) {
        let parameters = redacted(model.input, input);
        let mut known = self.0.known();
        known.event.parameters_left_out = parameters.is_none();
        known.event.parameters = parameters;
    }

    /// What permission is asked for: more of it may show while the request is answered, and the same more than once. What there is no room
    /// for is counted each time. Of a transaction that runs again all is kept: it was asked for.
    pub fn touches(&self, resources: &[Resource]) {
        let mut known = self.0.known();
        let event = &mut known.event;
        let mut bytes: usize = event.resources.iter().map(String::len).sum();
        for resource in resources {
            if event.resources.contains(&resource.arn) {
                continue;
            }
            bytes += resource.arn.len();
            if event.resources.len() < RESOURCES && bytes <= RESOURCES_BYTES {
                event.resources.push(resource.arn.clone());
            } else {
                event.resources_left_out += 1;
            }
        }
    }

    /// That it is allowed.
    pub fn allowed(&self) {
        self.0.known().event.decision = DecisionRecord::Allowed;
    }

    /// The session that it makes. Who is not of the account whose the session is proves by it to be so.
    pub fn makes_session(&self, account: &str, arn: &str) {
        let mut known = self.0.known();
        known.event.session = Some(arn.to_owned());
        if known.account == STRANGERS {
            account.clone_into(&mut known.account);
        }
    }

    /// The same store, to whose transactions this request's record is added.
    #[must_use]
    pub fn in_changes_of(&self, store: &Store) -> Store {
        store.also(Arc::clone(&self.0) as Arc<dyn Also>)
    }

    /// What became of it: done, or refused.
    pub fn finish(&self, refused: Option<Refused>) {
        self.0.finish(refused);
    }
}

impl Asked {
    fn known(&self) -> MutexGuard<'_, Known> {
        // Each call that changes it leaves it whole.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self, refused: Option<Refused>) {
        let Some(trail) = &self.trail else { return };
        let mut known = self.known();
        if std::mem::replace(&mut known.finished, true) {
            return;
        }
        if let Some(Refused { code, decision }) = refused {
            known.event.code = Some(cut(&code, SAID_BYTES).to_owned());
            known.event.session = None;
            if let Some(decision) = decision {
                known.event.decision = decision;
            }
        }
        known.event.duration_micros = micros(self.began.elapsed());
        known.event.parameters = None;
        known.event.parameters_left_out = false;
        let (account, caller, event) =
            (std::mem::take(&mut known.account), std::mem::take(&mut known.caller), std::mem::take(&mut known.event));
        drop(known);
        if event.code.is_none()
            && let Some(owner) = event.session.as_deref().and_then(|arn| arn.split(':').nth(4))
            && owner != account
        {
            // Whose role is assumed from elsewhere wants to know that.
            trail.note(owner, caller.clone(), event.clone());
        }
        // A change that ended well has its record.
        if !event.changed || event.code.is_some() {
            trail.note(&account, caller, event);
        }
    }
}

impl Also for Asked {
    fn add<'t>(&'t self, tx: &'t mut Tx) -> Pin<Box<dyn Future<Output = store::Result<()>> + Send + 't>> {
        Box::pin(async move {
            let (scope, mut record) = {
                let known = self.known();
                // What goes on after the answer is the host's.
                if known.finished {
                    return Ok(());
                }
                let record = ChangeRecord { caller: known.caller.clone(), event: known.event.clone() };
                (AccountScope::new(&*known.account), record)
            };
            record.event.changed = true;
            // It may differ when the closure runs again, and nothing depends on it.
            record.event.duration_micros = micros(self.began.elapsed());
            let key = (record.event.at_millis, record.event.request_id.clone());
            tx.put(&CHANGES, &scope, &key, &record).await
        })
    }

    fn added(&self) {
        let Some(trail) = &self.trail else { return };
        let mut known = self.known();
        if !known.finished && !std::mem::replace(&mut known.event.changed, true) {
            let record = ChangeRecord { caller: known.caller.clone(), event: known.event.clone() };
            trail.count(&known.account, record.bytes());
        }
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.finish(Some(Refused { code: CLIENT_GONE.into(), decision: None }));
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
