//! `muster:Reset`: empties a host that keeps nothing, for tests of code that uses these APIs.

use muster_types::muster::ResetRequest;
use muster_types::{Empty, OperationModel};

use crate::access;
use crate::operation::{Ctx, Registry, Resource, Result};
use crate::plugins;

/// Registers it.
pub fn register(on: &mut Registry) {
    on.operation(reset).touches(async |_, _| Ok(vec![Resource::any()]));
}

/// Whether this is the operation that exists on ephemeral hosts only; elsewhere it is unknown.
pub fn is_reset(model: &OperationModel) -> bool {
    std::ptr::eq(model, <ResetRequest as muster_types::Operation>::MODEL)
}

/// Forgets everything; the first account, its administrator and their key are there again, so that clients go on, and so are
/// the bundled plugins. A node that `muster up` enrolled is enrolled anew.
async fn reset(ctx: Ctx, _: ResetRequest) -> Result<Empty> {
    let first = access::cleared(&ctx.store, &ctx.env).await?;
    plugins::publish_bundled(&ctx.host(), &first.account).await?;
    Ok(Empty {})
}
