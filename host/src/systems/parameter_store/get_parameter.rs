use muster_types::ssm::{GetParameterRequest, GetParameterResult};

use super::secure::Showing;
use super::{Found, find};
use crate::operation::{Ctx, Result};
use crate::store::View;

/// The newest version of a parameter, or the one that is selected.
pub async fn get_parameter(ctx: Ctx, request: GetParameterRequest) -> Result<GetParameterResult> {
    let showing = Showing::new(&ctx, request.with_decryption)?;
    let read = ctx.store.read(async |view: &View| {
        let found = find(view, &ctx.scope, &request.name).await?;
        Ok(Found { record: showing.shown(view, found.record).await?, ..found })
    });
    let found = read.await?;
    Ok(GetParameterResult { parameter: Some(found.into_parameter(&ctx.scope)) })
}
