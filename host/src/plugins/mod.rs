//! Plugins on the host: which versions there are, which one an account uses, and what operators grant them.
//!
//! Invariants:
//! - a version's component and what it says of itself never change; its digest names exactly one component, and its number no
//!   other one, not even once it was deleted;
//! - a version that an account uses, or that a command which has not ended runs, is there with its component;
//! - only the plugins that come with the host offer names that begin with `aws:` or `muster:`;
//! - a version is its publisher's account's, or the installation's: no other account sees or uses it, and no account deletes the
//!   installation's;
//! - an account uses at most one version of a plugin, and the name of a step is offered by one plugin in use;
//! - a plugin has at most one grant in an account, and each change of it stands in its history; it allows nothing that no
//!   version asked for which could be seen when it was given.

use muster_package::{Grant, Manifest};
use serde_json::Value;

use crate::operation::{Error, Registry, Resource, Result};
use crate::store::{AccountScope, AnyTable, View};
use crate::work::Timers;

mod bundled;
mod collectors;
mod compiled;
mod delete_plugin_version;
mod describe_plugin;
mod engine;
mod events;
mod forms;
pub mod functions;
mod grants;
pub mod hosted;
mod list_plugins;
mod loaded;
mod publish;
mod records;
mod references;
pub(crate) mod schema;
mod set_plugin_version;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod upload_plugin;
mod versions;

pub use bundled::{BundledVersions, grant_bundled, publish_bundled};
pub use collectors::{CollectorInputs, CollectorsState, collectors, collectors_state};
pub use compiled::artifacts;
pub use engine::Engine;
pub use records::{GRANTS, GrantNodes, GrantRecord, InUseRecord, OfferRecord, PLUGINS_IN_USE, PluginVersionRecord};
#[cfg(test)]
pub(crate) use versions::{OFFERS, PLUGIN_VERSIONS};
pub use versions::{components, is_component, manifest, may_have, of_account};

use delete_plugin_version::delete_plugin_version;
use describe_plugin::describe_plugin;
use events::list_plugin_events;
use functions::{delete_function, list_functions, put_function};
use grants::{delete_plugin_grant, get_plugin_grant, list_plugin_grant_history, put_plugin_grant};
use list_plugins::{list_plugin_versions, list_plugins};
use set_plugin_version::set_plugin_version;
use upload_plugin::upload_plugin;
use versions::Used;

/// What an operation touches whose request names a plugin. The requests are of different types, so no function can say it.
macro_rules! the_plugin {
    () => {
        async |request, read| {
            Ok(vec![Resource::new(format!("arn:aws:muster::{}:plugin/{}", read.scope.account, request.plugin_name))])
        }
    };
}

/// What an operation touches that says what a function stands for: the account's own row, whosever the function is at AWS.
macro_rules! the_function {
    () => {
        async |request, read| {
            let (region, account) = (&read.scope.region, &read.scope.account);
            Ok(vec![Resource::new(format!("arn:aws:muster:{region}:{account}:function/{}", request.function_arn))])
        }
    };
}

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[
    &versions::PLUGIN_VERSIONS,
    &versions::OFFERS,
    &records::DELETED_VERSIONS,
    &records::PLUGINS_IN_USE,
    &records::PLUGIN_USES,
    &records::GRANTS,
    &records::GRANT_HISTORY,
    &functions::FUNCTIONS,
    &events::EVENTS,
    &events::SIZES,
    &hosted::storage::VALUES,
    &hosted::storage::SIZES,
];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(upload_plugin)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(list_plugins)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(list_plugin_versions)
        .touches(the_plugin!())
        .operation(describe_plugin)
        .touches(the_plugin!())
        .operation(set_plugin_version)
        .touches(the_plugin!())
        .operation(delete_plugin_version)
        .touches(the_plugin!())
        .operation(get_plugin_grant)
        .touches(the_plugin!())
        .operation(put_plugin_grant)
        .touches(the_plugin!())
        .operation(delete_plugin_grant)
        .touches(the_plugin!())
        .operation(list_plugin_grant_history)
        .touches(the_plugin!())
        .operation(list_plugin_events)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(put_function)
        .touches(the_function!())
        .operation(delete_function)
        .touches(the_function!())
        .operation(list_functions)
        .touches(async |_, _| Ok(vec![Resource::any()]));
}

/// Registers the timers.
pub fn reconcile(on: &mut Timers) {
    on.retention::<events::Events>();
}

/// Rows of a page where the request says nothing: what the model allows at most.
const PAGE: usize = 50;

/// Which component does what somebody names, in the version that the account uses.
#[derive(Clone, Debug)]
pub struct ResolvedOffer {
    /// `acme:portRange`
    pub name: String,
    /// `acme/restart-service`
    pub plugin: String,
    /// `1.2.0`
    pub version: String,
    /// SHA-256 of the component, 64 hex digits.
    pub digest: String,
    /// JSON Schema of the inputs; `true` where it takes any.
    pub inputs_schema: Value,
    /// Platforms as AWS spells them; empty for any.
    pub platforms: Vec<String>,
    /// Whether an interrupted call may be made again.
    pub idempotent: bool,
}

/// Who offers a step, a validator or an action of that name (`aws:runShellScript`); none if no plugin in use does.
///
/// # Errors
/// Those of the store; internal, where the version in use is not there whole, or its schema cannot be read.
pub async fn resolve(view: &View, scope: &AccountScope, kind: &str, offered: &str) -> Result<Option<ResolvedOffer>> {
    let Some(Used { plugin, version, record }) = versions::offering(view, scope, offered).await? else {
        return Ok(None);
    };
    let resolved = match record {
        Some(record) => offer_of(view, &plugin, &version, record, offered).await?,
        None => None,
    };
    let damaged =
        || Error::internal(format!("the version {version} of {plugin} is in use, and is not there with {offered}"));
    let (offer_kind, resolved) = resolved.ok_or_else(damaged)?;
    Ok((offer_kind == kind).then_some(resolved))
}

/// What a version of a plugin offers under a name, with its kind; none if it does not.
async fn offer_of(
    view: &View,
    plugin: &str,
    version: &str,
    record: PluginVersionRecord,
    offered: &str,
) -> Result<Option<(String, ResolvedOffer)>> {
    let Some(offer) = versions::offer(view, plugin, version, offered).await? else { return Ok(None) };
    let inputs_schema = match &offer.inputs {
        Some(schema) => serde_json::from_str(schema).map_err(Error::internal)?,
        None => Value::Bool(true),
    };
    let resolved = ResolvedOffer {
        name: offered.to_owned(),
        plugin: plugin.to_owned(),
        version: version.to_owned(),
        digest: record.digest,
        inputs_schema,
        platforms: offer.platforms.iter().map(|platform| platform_type(platform)).collect(),
        idempotent: offer.idempotent,
    };
    Ok(Some((offer.kind, resolved)))
}

/// The grant of a plugin; none if nothing was granted.
///
/// # Errors
/// Those of the store.
pub async fn grant_of(view: &View, scope: &AccountScope, plugin: &str) -> Result<Option<GrantRecord>> {
    Ok(view.get(&GRANTS, scope, plugin).await?)
}

/// In the order of semantic versions; the stored text was parsed when it was published.
fn semver(version: &str) -> Option<semver::Version> {
    semver::Version::parse(version).ok()
}

/// Each need of a version that is not granted where it runs, in Muster's words.
fn missing(version: &PluginVersionRecord, grant: Option<&GrantRecord>) -> Result<Vec<String>> {
    let manifest = Manifest::read(&version.manifest).map_err(Error::internal)?;
    let nothing = Grant::default();
    let granted = grant.and_then(|grant| grant.where_runs(version)).unwrap_or(&nothing);
    Ok(granted.missing(&manifest).iter().map(ToString::to_string).collect())
}

/// A platform of a describe document (`linux`) as AWS spells it.
fn platform_type(platform: &str) -> String {
    match platform {
        "linux" => "Linux".to_owned(),
        "windows" => "Windows".to_owned(),
        "macos" => "MacOS".to_owned(),
        other => other.to_owned(),
    }
}

fn not_found(plugin: &str, version: Option<&str>) -> Error {
    let version = version.map(|version| format!(" {version}")).unwrap_or_default();
    Error::new("ResourceNotFoundException", format!("There is no plugin {plugin}{version}."))
}
