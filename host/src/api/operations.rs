//! All operations of the host, ready to be called: by requests, and by plugins in the services' JSON form.

use std::sync::Arc;
use std::time::Duration;

use muster_types::{OperationModel, json, validate};
use serde_json::Value;
use tokio::sync::RwLock;

use super::refusal::Refusal;
use super::reset;
use super::throttle::{Rates, Throttle};
use crate::access::policy::Context;
use crate::access::{self, Denials, Principals, conditions};
use crate::audit::{self, Trail};
#[cfg(test)]
use crate::operation::testing;
use crate::operation::{Answer, AnswerForm, Caller, Ctx, Error, Host, PageKey, Prepared, Registry, Result};
use crate::store::RegionScope;

/// How long a plugin's call waits for the rate of its account, and how often it looks.
const TURN: Duration = Duration::from_secs(5);
const TURN_LOOKS: Duration = Duration::from_millis(100);

/// The operations. Cheap to clone.
#[derive(Clone)]
pub struct Operations(Arc<Parts>);

struct Parts {
    host: Host,
    registry: Registry,
    page_key: PageKey,
    principals: Principals,
    denials: Denials,
    throttle: Throttle,
    audit: Trail,
    /// A reset has it alone, every other request shares it while it looks at the state: none sees a host that is half empty.
    turns: RwLock<()>,
}

/// A request that was read and is not authorized yet.
struct Asked {
    ctx: Ctx,
    request: Box<dyn Prepared>,
    /// The condition keys of the request.
    facts: Context,
    /// Whether it brings tags.
    tagging: bool,
}

impl Asked {
    async fn authorize(&self, model: &OperationModel) -> Result<()> {
        access::authorize(&self.ctx, model, &*self.request, &self.facts, self.tagging).await
    }
}

impl Operations {
    /// Those that are registered.
    ///
    /// # Errors
    /// The store's, from which the key of page tokens comes.
    pub async fn new(host: Host, registry: Registry) -> Result<Self> {
        Self::with_rates(host, registry, Rates::default()).await
    }

    /// Those that are registered, of which accounts may ask as often as these rates say.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub async fn with_rates(host: Host, registry: Registry, rates: Rates) -> Result<Self> {
        let page_key = PageKey::new(access::host_secret(&host.store, &host.env, &host.keys, "page-tokens").await?);
        let principals = Principals::new(&host).await?;
        let denials = Denials::of(&host.store, &host.env, &host.keys).await?;
        let throttle = Throttle::new(rates, access::first_account(&host.store).await?.unwrap_or_default());
        let audit = Trail::new(host.store.clone(), host.env.clone());
        let turns = RwLock::default();
        Ok(Self(Arc::new(Parts { host, registry, page_key, principals, denials, throttle, audit, turns })))
    }

    /// Those who may ask.
    #[must_use]
    pub fn principals(&self) -> &Principals {
        &self.0.principals
    }

    /// Where they are recorded.
    #[must_use]
    pub fn audit(&self) -> &Trail {
        &self.0.audit
    }

    /// What an error says of a denial, for who may decode it.
    pub(super) fn encoded(&self, account: &str, error: &Error) -> Option<String> {
        self.0.denials.encoded(&self.0.host.env, account, error)
    }

    /// What they work with.
    #[must_use]
    pub fn host(&self) -> &Host {
        &self.0.host
    }

    pub(super) fn turns(&self) -> &RwLock<()> {
        &self.0.turns
    }

    /// Whether an account may ask for this now, so far as its rate goes; nothing is counted.
    ///
    /// # Errors
    /// `ThrottlingException`.
    pub(super) fn check_rate(&self, account: &str, model: &OperationModel) -> Result<()> {
        match self.0.registry.family(model) {
            Some((number, family)) => self.0.throttle.check(account, number, family),
            None => Ok(()),
        }
    }

    /// Checks the input against the model, asks whether the caller may, and does it.
    ///
    /// # Errors
    /// What was wrong, in the form that each protocol has words for.
    pub(super) async fn run(
        &self,
        model: &'static OperationModel,
        caller: Caller,
        scope: RegionScope,
        mut input: Value,
        pending: &audit::Pending,
        form: AnswerForm,
    ) -> std::result::Result<Answer, Refusal> {
        let Parts { registry, throttle, turns, audit, .. } = &*self.0;
        // What is refused counts too: it may cost as much as what is done.
        if let Some((number, family)) = registry.family(model) {
            throttle.take(&caller.account, number, family)?;
        }
        let asked = self.asked(model, caller, scope, &mut input, pending.clone())?;
        let run = async {
            asked.authorize(model).await?;
            pending.allowed();
            #[cfg(test)]
            let touched = testing::touched(&asked.ctx, &*asked.request).await?;
            let run = asked.request.run(asked.ctx, form);
            #[cfg(test)]
            let run = testing::compared(model, touched, run);
            Ok(run.await?)
        };
        if reset::is_reset(model) {
            let _turn = turns.write().await;
            let done = run.await?;
            audit.clear().await;
            Ok(done)
        } else {
            let _turn = turns.read().await;
            run.await
        }
    }

    /// Whether the caller may do this, without doing it.
    ///
    /// # Errors
    /// As [`run`](Self::run), in words.
    #[doc(hidden)]
    pub async fn may(
        &self,
        model: &'static OperationModel,
        caller: Caller,
        scope: RegionScope,
        mut input: Value,
    ) -> std::result::Result<(), String> {
        let asked = self.asked(model, caller, scope, &mut input, audit::Pending::unrecorded(""));
        let asked = asked.map_err(|refusal| refusal.wire(None, Some(model)).code.into_owned())?;
        asked.authorize(model).await.map_err(|error| error.to_string())
    }

    /// A request, within the model's constraints.
    fn asked(
        &self,
        model: &'static OperationModel,
        caller: Caller,
        scope: RegionScope,
        input: &mut Value,
        audit: audit::Pending,
    ) -> std::result::Result<Asked, Refusal> {
        let Parts { host, registry, page_key, .. } = &*self.0;
        let registered = registry.get(model).ok_or(Refusal::NotBuilt(model))?;
        json::conform(model.input, input).map_err(Refusal::Serialization)?;
        validate::validate(model.input, input).map_err(Refusal::Constraint)?;
        audit.brings(model, input);
        let ctx = Ctx {
            store: audit.in_changes_of(&host.store),
            blobs: host.blobs.clone(),
            env: host.env.clone(),
            keys: host.keys.clone(),
            plugins: host.plugins.clone(),
            issuers: host.issuers.clone(),
            member: host.member.clone(),
            page: page_key.bind(model, &scope, &caller.user_id, input),
            caller,
            scope,
            request_id: audit.request_id().to_owned(),
            audit,
        };
        let facts = conditions::of_request(host.env.now_millis(), &ctx.caller.source, &ctx.scope.region, input);
        let tagging = conditions::has_tags(input);
        Ok(Asked { request: registered.prepare(input.take())?, ctx, facts, tagging })
    }

    /// Waits until the account may ask for this, for a while: a plugin that would have to ask again does not.
    async fn turn(&self, model: &OperationModel, account: &str) {
        let mut left = TURN;
        while !left.is_zero() && self.check_rate(account, model).is_err() {
            tokio::time::sleep(TURN_LOOKS).await;
            left = left.saturating_sub(TURN_LOOKS);
        }
    }

    /// The same for a plugin: the operation by its names, request and result as JSON values. It waits where the account asks too often.
    ///
    /// # Errors
    /// What clients of the service see, and whether the same call may succeed another time.
    pub async fn call(
        &self,
        (service, operation): (&str, &str),
        caller: Caller,
        scope: RegionScope,
        input: Value,
    ) -> std::result::Result<Value, CallError> {
        let model = muster_types::SERVICES
            .iter()
            .find(|known| known.name == service)
            .and_then(|service| service.operations.iter().copied().find(|model| model.name == operation));
        let Some(model) = model else {
            let message = format!("There is no operation {service}:{operation}.");
            return Err(CallError { code: "UnknownOperationException".to_owned(), message, retryable: false });
        };
        self.turn(model, &caller.account).await;
        let request_id = self.0.host.env.uuid().to_string();
        let pending = self.audit().begin(request_id.clone(), caller.source.clone());
        pending.asks(model);
        pending.is_of(&caller, &scope);
        let done = self.run(model, caller, scope, input, &pending, AnswerForm::Value).await;
        pending.finish(done.as_ref().err().map(|refusal| refusal.recorded(Some(model.service), Some(model))));
        match done {
            Ok(Answer::Value(value)) => Ok(value),
            Ok(Answer::Text(_)) => Err(CallError {
                code: Error::INTERNAL.to_owned(),
                message: "The answer has no values.".to_owned(),
                retryable: false,
            }),
            Err(refusal) => {
                if let Refusal::Operation(error) = &refusal
                    && error.is_internal()
                {
                    tracing::error!(?error, request_id, "the host failed to process a plugin's call");
                }
                let retryable = is_passing(&refusal);
                let wire = refusal.wire(Some(model.service), Some(model));
                Err(CallError { code: wire.code.into_owned(), message: wire.message.unwrap_or_default(), retryable })
            }
        }
    }
}

/// Why an operation that a plugin called was not done.
#[derive(Debug, PartialEq, Eq)]
pub struct CallError {
    /// The code, as clients of the service see it: each service has its own for a failure of the host.
    pub code: String,
    /// In words.
    pub message: String,
    /// Whether the same call may succeed another time.
    pub retryable: bool,
}

/// Whether it is of the moment, and not of the request.
fn is_passing(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::Operation(error) => {
            (error.is_internal() && !error.is_unknown()) || error.code == "ThrottlingException"
        }
        Refusal::TooSlow | Refusal::NoRoom => true,
        Refusal::Constraint(_)
        | Refusal::Serialization(_)
        | Refusal::UnknownOperation { .. }
        | Refusal::NotBuilt(_)
        | Refusal::TooLarge(_)
        | Refusal::Unsigned
        | Refusal::Malformed(_)
        | Refusal::UnknownKey
        | Refusal::ExpiredToken
        | Refusal::WrongSignature
        | Refusal::OutOfScope(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use muster_types::appconfig::{
        Application, Applications, GetApplicationRequest, ListApplicationsRequest, UpdateApplicationRequest,
    };
    use serde_json::json;

    use super::*;
    use crate::operation::Resource;

    #[tokio::test(start_paused = true)]
    async fn a_plugin_is_told_whether_the_same_call_may_succeed_another_time() {
        let host = testing::host();
        let mut registry = Registry::default();
        let fails = async |_: Ctx, _: ListApplicationsRequest| Err::<Applications, _>(Error::internal("no disk"));
        let throttles =
            async |_: Ctx, _: GetApplicationRequest| Err::<Application, _>(Error::new("ThrottlingException", "Later."));
        let refuses =
            async |_: Ctx, _: UpdateApplicationRequest| Err::<Application, _>(Error::new("BadRequestException", "No."));
        registry
            .operation(fails)
            .touches(async |_, _| Ok(vec![Resource::any()]))
            .operation(throttles)
            .touches(async |_, _| Ok(vec![Resource::any()]))
            .operation(refuses)
            .touches(async |_, _| Ok(vec![Resource::any()]));
        let operations = Operations::new(host.clone(), registry).await.unwrap();
        let caller = testing::ctx(&host).caller;
        let asked = async |service, operation, request| {
            let scope = RegionScope::new(testing::ACCOUNT, testing::REGION);
            let error = operations.call((service, operation), caller.clone(), scope, request).await.unwrap_err();
            (error.code, error.retryable)
        };
        let named = json!({ "ApplicationId": "abc1234" });
        for (operation, request, code, retryable) in [
            // As AppConfig spells it.
            ("ListApplications", json!({}), "InternalServerException", true),
            ("GetApplication", named.clone(), "ThrottlingException", true),
            ("UpdateApplication", named, "BadRequestException", false),
            ("GetApplication", json!({}), "BadRequestException", false),
            ("DeleteApplication", json!({}), "NotImplementedException", false),
            ("Other", json!({}), "UnknownOperationException", false),
        ] {
            assert_eq!(asked("appconfig", operation, request).await, (code.to_owned(), retryable), "{operation}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_refused_counts_as_asked() {
        let mut registry = Registry::default();
        let gets = async |_: Ctx, _: GetApplicationRequest| Ok(Application::default());
        registry.operation(gets).touches(async |_, _| Ok(vec![Resource::any()])).at_most(
            1,
            "appconfig",
            &["GetApplication"],
        );
        let host = testing::host();
        let caller = testing::ctx(&host).caller;
        let rates = json!({ testing::ACCOUNT: { "appconfig:GetApplication": 1 } });
        let operations = Operations::with_rates(host, registry, serde_json::from_value(rates).unwrap()).await.unwrap();
        let model = muster_types::appconfig::SERVICE.operation("GetApplication").unwrap();
        let scope = RegionScope::new(testing::ACCOUNT, testing::REGION);
        let mut codes = Vec::new();
        for _ in 0..2 {
            // Without the id that it needs.
            let pending = audit::Pending::unrecorded("");
            let (caller, scope) = (caller.clone(), scope.clone());
            let run = operations.run(model, caller, scope, json!({}), &pending, AnswerForm::Value);
            let refusal = run.await.err().unwrap();
            codes.push(refusal.wire(Some(model.service), Some(model)).code.into_owned());
        }
        assert_eq!(codes, ["BadRequestException", "ThrottlingException"]);
        // A plugin waits.
        let call = operations.call(("appconfig", "GetApplication"), caller, scope, json!({}));
        assert_eq!(call.await.unwrap_err().code, "BadRequestException");
    }
}
