//! Actions that plugins do.

use muster_runtime::{CallFailure, Progress};
use serde_json::{Map, Value};

use super::action::{Actions, Answer, Call, Doing, Offered};
use crate::access::{self, AskerRecord};
use crate::api::Operations;
use crate::operation::{Caller, Host, Pending, Result};
use crate::plugins::hosted::{self, Acting, Hosted, Purpose};
use crate::store::{RegionScope, View};

/// The components that an account uses, acting as who started the execution.
pub struct Components(pub Operations);

impl Actions for Components {
    fn offered<'a>(&'a self, view: &'a View, scope: &'a RegionScope, action: &'a str) -> Pending<'a, Option<Offered>> {
        Box::pin(async move {
            let hosted = hosted::hosted(view, scope, "action", action).await?;
            Ok(hosted.map(|Hosted { offer, .. }| Offered {
                plugin: offer.plugin,
                version: offer.version,
                digest: offer.digest,
                idempotent: offer.idempotent,
            }))
        })
    }

    fn run(&self, host: Host, call: Call) -> Doing<Answer> {
        let operations = self.0.clone();
        Box::pin(async move {
            match run(&host, call, operations).await {
                Ok(answer) => answer,
                Err(error) if error.is_internal() => {
                    tracing::error!(?error, "an action could not be called");
                    failed("unavailable", "The host could not call the action now; its log says why.".to_owned())
                }
                Err(error) => failed(&error.code, error.message),
            }
        })
    }

    fn cancel(&self, host: Host, call: Call) -> Doing<()> {
        let operations = self.0.clone();
        Box::pin(async move {
            let action = call.action.clone();
            match cancel(&host, call, operations).await {
                Ok(Ok(())) => {}
                Ok(Err(failure)) => {
                    tracing::warn!(
                        action,
                        code = failure.code(),
                        message = failure.message(),
                        "an action was not cancelled"
                    );
                }
                Err(error) => tracing::error!(?error, "an action could not be told to cancel"),
            }
        })
    }
}

/// Who the action acts as: the principal that started the execution, and what that may do now.
///
/// # Errors
/// `AccessDeniedException` if there is no such principal any more; the store's.
async fn acting(host: &Host, call: &Call, operations: Operations) -> Result<Acting> {
    let arn = &call.executed_by;
    let found = host.store.read(async |view: &View| {
        let asker = match &call.asker {
            Some(asker) => Some(asker.clone()),
            None => access::named(view, arn).await?,
        };
        let Some(AskerRecord { principal, source }) = asker else { return Ok(None) };
        Ok(access::standing(view, &principal).await?.map(|standing| (standing, source)))
    });
    let (standing, source) = found.await?.ok_or_else(|| access::gone(arn))?;
    let run_id = Some(call.execution.to_string());
    Ok(Acting { operations, caller: Caller { depth: call.depth + 1, run_id, source, ..Caller::of(standing, None) } })
}

async fn run(host: &Host, call: Call, operations: Operations) -> Result<Answer> {
    let acting = acting(host, &call, operations).await?;
    let Some(hosted) = pinned(host, &call).await? else { return Ok(deleted(&call)) };
    let (purpose, state) = purpose(call);
    let answer = match hosted.run(host, purpose, state, acting).await? {
        Ok(Progress::Done(Value::Object(outputs))) => Answer::Done(outputs),
        Ok(Progress::Done(Value::Null)) => Answer::Done(Map::new()),
        Ok(Progress::Done(other)) => Answer::Done(Map::from_iter([("Output".to_owned(), other)])),
        Ok(Progress::Again { after, state }) => {
            Answer::Again { after_millis: u64::try_from(after.as_millis()).unwrap_or(u64::MAX), state }
        }
        Err(failure) => failed(failure.code(), failure.message().to_owned()),
    };
    Ok(answer)
}

async fn cancel(host: &Host, call: Call, operations: Operations) -> Result<std::result::Result<(), CallFailure>> {
    let acting = acting(host, &call, operations).await?;
    let Some(hosted) = pinned(host, &call).await? else { return Ok(Ok(())) };
    let (purpose, state) = purpose(call);
    hosted.cancel(host, purpose, state, acting).await
}

async fn pinned(host: &Host, call: &Call) -> Result<Option<Hosted>> {
    let Offered { plugin, version, .. } = &call.offered;
    let found =
        host.store.read(async |view: &View| hosted::pinned(view, &call.scope, (plugin, version), &call.action).await);
    found.await
}

fn purpose(call: Call) -> (Purpose, Option<String>) {
    let purpose = Purpose {
        scope: call.scope,
        run_id: call.execution.to_string(),
        call_id: call.call_id.to_string(),
        attempt: call.attempt,
        name: call.action,
        inputs: Value::Object(call.inputs),
    };
    (purpose, call.state)
}

fn deleted(call: &Call) -> Answer {
    let Offered { plugin, version, .. } = &call.offered;
    failed("not-found", format!("The version {version} of {plugin}, with which the step began, was deleted."))
}

fn failed(code: &str, message: String) -> Answer {
    Answer::Failed { code: code.to_owned(), message }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use uuid::Uuid;

    use super::*;
    use crate::operation::testing;
    use crate::store::RegionScope;

    #[tokio::test]
    async fn an_action_acts_as_who_started_its_execution_and_not_once_they_are_gone() {
        let host = testing::host();
        access::bootstrap(&host, Some(testing::ACCOUNT)).await.unwrap();
        let components = Components(Operations::new(host.clone(), crate::registry()).await.unwrap());
        let (plugin, version, digest) = ("acme/gone".to_owned(), "1.0.0".to_owned(), "1".repeat(64));
        let mut codes = BTreeMap::new();
        for user in ["admin", "bob"] {
            let call = Call {
                scope: RegionScope::new(testing::ACCOUNT, testing::REGION),
                execution: Uuid::nil(),
                executed_by: format!("arn:aws:iam::{}:user/{user}", testing::ACCOUNT),
                asker: None,
                depth: 0,
                offered: Offered {
                    plugin: plugin.clone(),
                    version: version.clone(),
                    digest: digest.clone(),
                    idempotent: false,
                },
                action: "acme:gone".to_owned(),
                call_id: Uuid::nil(),
                attempt: 1,
                inputs: Map::new(),
                state: None,
            };
            let Answer::Failed { code, .. } = components.run(host.clone(), call).await else { panic!("{user}") };
            codes.insert(user, code);
        }
        assert_eq!(codes["admin"], "not-found", "the version, which there never was");
        assert_eq!(codes["bob"], "AccessDeniedException");
    }
}
