//! Plugins that run on the host: validators of configurations, actions of runbooks.

use std::sync::Arc;
use std::time::Duration;

use muster_package::{Effective, Grant, Manifest, effective};
use muster_runtime::{
    Call, CallFailure, CancellationToken, Configuration, Failure, Plugin, Problem, Progress, Runtime,
};
use serde_json::Value;

use super::{ResolvedOffer, grant_of, manifest, schema, versions};
use crate::api::Operations;
use crate::operation::{Caller, Error, Host, Result};
use crate::store::{RegionScope, View};

mod capabilities;
pub(super) mod storage;

use capabilities::HostCapabilities;

/// How long a validator may take: as long as the service waits for a function that validates.
const VALIDATE_WITHIN: Duration = Duration::from_secs(15);
/// How long one call of an action may take; one that needs longer answers that it is to be called again.
pub const ACTION_WITHIN: Duration = Duration::from_secs(60);

/// Something that is to be called: what offers it, and what it may do.
pub struct Hosted {
    /// What offers it.
    pub offer: ResolvedOffer,
    manifest: Manifest,
    grant: Grant,
}

/// What a call is for.
pub struct Purpose {
    /// Whose it is.
    pub scope: RegionScope,
    /// Id of the execution or of the request.
    pub run_id: String,
    /// Differs between any two calls of a run, the same when one is repeated.
    pub call_id: String,
    /// 1, and one more each time that this call is made again.
    pub attempt: u32,
    /// The offer's name.
    pub name: String,
    /// Its inputs.
    pub inputs: Value,
}

/// Who an action acts as, through which operations.
#[derive(Clone)]
pub struct Acting {
    /// The operations.
    pub operations: Operations,
    /// The principal that the run is of.
    pub caller: Caller,
}

/// What offers a validator or an action of that name in the account, whose needs are granted on the hosts; none if nothing does.
///
/// # Errors
/// `AccessDeniedException` that names the plugin and the need that is not granted; the store's.
pub async fn hosted(view: &View, scope: &RegionScope, kind: &str, name: &str) -> Result<Option<Hosted>> {
    match super::resolve(view, &scope.account_scope(), kind, name).await? {
        Some(offer) => granted(view, scope, offer).await.map(Some),
        None => Ok(None),
    }
}

/// The same of the version with which a run began; none if it was deleted, or is not for the account.
///
/// # Errors
/// Those of [`hosted`].
pub async fn pinned(
    view: &View,
    scope: &RegionScope,
    (plugin, version): (&str, &str),
    name: &str,
) -> Result<Option<Hosted>> {
    let record = versions::of_account(view, &scope.account_scope(), plugin, version).await?;
    let Some(record) = record else { return Ok(None) };
    match super::offer_of(view, plugin, version, record, name).await? {
        Some((_, offer)) => granted(view, scope, offer).await.map(Some),
        None => Ok(None),
    }
}

async fn granted(view: &View, scope: &RegionScope, offer: ResolvedOffer) -> Result<Hosted> {
    let account = scope.account_scope();
    let manifest = manifest(view, &account, &offer.plugin, &offer.version).await?;
    let manifest = manifest.ok_or_else(|| Error::internal(format!("the plugin {} is gone", offer.plugin)))?;
    let grant = grant_of(view, &account, &offer.plugin).await?;
    let grant = grant.and_then(|record| record.on_hosts().cloned()).unwrap_or_default();
    grant
        .covers(&manifest)
        .map_err(|missing| Error::new("AccessDeniedException", capitalized(&format!("{missing} on the hosts"))))?;
    Ok(Hosted { offer, manifest, grant })
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).chain(['.']).collect())
}

impl Hosted {
    /// Has a validator check a configuration, which is had when its turn comes: those that wait hold none.
    ///
    /// # Errors
    /// Inside: how the call failed. Outside: those of `configuration`; `ThrottlingException`, where too many wait already; the
    /// store's, or the engine's.
    pub async fn validate(
        &self,
        host: &Host,
        purpose: Purpose,
        configuration: impl Future<Output = Result<Configuration>>,
    ) -> Result<std::result::Result<Vec<Problem>, CallFailure>> {
        if let Err(failure) = self.fits(&purpose) {
            return Ok(Err(failure));
        }
        let (runtime, plugin) = self.load(host).await?;
        let capabilities = self.capabilities(host, &purpose, None);
        let (call, effective) = self.call(purpose, VALIDATE_WITHIN);
        let cancel = CancellationToken::new();
        let place = host.plugins.validator_place().await?;
        let configuration = configuration.await?;
        let call = async move { runtime.validate(&plugin, call, configuration, effective, capabilities, cancel).await };
        host.plugins.call(place, "validate", call).await
    }

    /// Runs an action once, with the state that it gave the last time.
    ///
    /// # Errors
    /// Inside: how the call failed. Outside: the store's, or the engine's.
    pub async fn run(
        &self,
        host: &Host,
        purpose: Purpose,
        state: Option<String>,
        acting: Acting,
    ) -> Result<std::result::Result<Progress, CallFailure>> {
        if let Err(failure) = self.fits(&purpose) {
            return Ok(Err(failure));
        }
        let (runtime, plugin) = self.load(host).await?;
        let capabilities = self.capabilities(host, &purpose, Some(acting));
        let (call, effective) = self.call(purpose, ACTION_WITHIN);
        let cancel = CancellationToken::new();
        let call = async move { runtime.run_action(&plugin, call, state, effective, capabilities, cancel).await };
        host.plugins.call(host.plugins.action_place().await?, "run", call).await
    }

    /// Tells an action that its run was cancelled.
    ///
    /// # Errors
    /// As [`Hosted::run`].
    pub async fn cancel(
        &self,
        host: &Host,
        purpose: Purpose,
        state: Option<String>,
        acting: Acting,
    ) -> Result<std::result::Result<(), CallFailure>> {
        let (runtime, plugin) = self.load(host).await?;
        let capabilities = self.capabilities(host, &purpose, Some(acting));
        let (call, effective) = self.call(purpose, ACTION_WITHIN);
        let call = async move { runtime.cancel_action(&plugin, call, state, effective, capabilities).await };
        host.plugins.call(host.plugins.action_place().await?, "cancel", call).await
    }

    async fn load(&self, host: &Host) -> Result<(Runtime, Plugin)> {
        host.plugins.load(&host.env, &host.blobs, &self.offer.digest).await
    }

    /// Whether the inputs are of the offer's schema.
    fn fits(&self, purpose: &Purpose) -> std::result::Result<(), CallFailure> {
        let invalid = |what: String| {
            let message = format!("The inputs of {} are not as it takes them: {what}.", purpose.name);
            CallFailure::Failed(Failure::new("invalid", message))
        };
        let validator = schema::kept_validator(&self.offer.inputs_schema).map_err(invalid)?;
        validator.validate(&purpose.inputs).map_err(|error| {
            let at = error.instance_path().as_str();
            invalid(if at.is_empty() { error.to_string() } else { format!("{at}: {error}") })
        })
    }

    fn call(&self, purpose: Purpose, timeout: Duration) -> (Call, Arc<Effective>) {
        let Purpose { scope, run_id, call_id, attempt, name, inputs } = purpose;
        let call = Call {
            name,
            inputs: inputs.to_string(),
            account: scope.account,
            region: scope.region,
            run_id,
            call_id,
            attempt,
            node_id: None,
            folder: None,
            timeout,
        };
        (call, Arc::new(effective(&self.manifest, &self.grant)))
    }

    fn capabilities(&self, host: &Host, purpose: &Purpose, acting: Option<Acting>) -> Arc<HostCapabilities> {
        Arc::new(HostCapabilities::new(host.clone(), &self.offer, purpose, acting))
    }
}
