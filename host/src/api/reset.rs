//! `muster:Reset`: empties a host that keeps nothing, for tests of code that uses these APIs.

use muster_types::muster::ResetRequest;
use muster_types::{Empty, OperationModel};

use crate::operation::{Ctx, Error, Registry, Resource, Result};
use crate::{access, hosts, own_node, plugins};

/// Registers it.
pub fn register(on: &mut Registry) {
    on.operation(reset).touches(async |_, _| Ok(vec![Resource::any()]));
}

/// Whether this is the operation that exists on ephemeral hosts only; elsewhere it is unknown.
pub fn is_reset(model: &OperationModel) -> bool {
    std::ptr::eq(model, <ResetRequest as muster_types::Operation>::MODEL)
}

/// Forgets everything; the first account, its administrator and their key are there again, so that clients go on, and so are
/// the bundled plugins. The node that `muster up` enrolled is enrolled anew, and online when this answers.
///
/// No other request runs meanwhile: see `Operations::turns`.
async fn reset(ctx: Ctx, _: ResetRequest) -> Result<Empty> {
    let host = ctx.host();
    let had_node = own_node::own_node(&host).await?.is_some();
    let first = access::cleared(&host).await?;
    hosts::enter(&host).await?;
    ctx.blobs.clear().await?;
    if !plugins::publish_bundled(&host).await.use_in(&host, &[first.account]).await {
        return Err(Error::internal("the plugins that come with the host are not all there"));
    }
    if had_node {
        own_node::online(&host).await.map_err(Error::internal)?;
    }
    Ok(Empty {})
}
