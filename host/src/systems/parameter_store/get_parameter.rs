use muster_types::ssm::{GetParameterRequest, GetParameterResult};

use super::find;
use super::secure::Showing;
use crate::operation::{Ctx, Result};
use crate::store::View;

/// The newest version of a parameter, or the one that is selected.
pub async fn get_parameter(ctx: Ctx, request: GetParameterRequest) -> Result<GetParameterResult> {
    let showing = Showing::new(&ctx, request.with_decryption)?;
    let read = ctx.store.read(async |view: &View| {
        let found = find(view, &ctx.scope, &request.name).await?;
        showing.shown(view, found).await
    });
    Ok(GetParameterResult { parameter: Some(read.await?.into_parameter()) })
}
