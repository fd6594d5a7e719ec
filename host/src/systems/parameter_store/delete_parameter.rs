use muster_types::ssm::{DeleteParameterRequest, DeleteParameterResult};

use super::names::{self, Name};
use super::records::{COUNTS, PARAMETERS, STANDARD, VERSIONS};
use super::{not_found, secure};
use crate::operation::{Ctx, Result};
use crate::store::{Range, Tx};
use crate::systems::resource_policies;
use crate::systems::tags::{self, ResourceType};

/// More than the versions that a parameter has.
const VERSIONS_AT_MOST: usize = 200;

/// Removes a parameter with all its versions and tags.
pub async fn delete_parameter(ctx: Ctx, request: DeleteParameterRequest) -> Result<DeleteParameterResult> {
    let name = Name::parse(&request.name)?;

    ctx.store
        .transact(async |tx: &mut Tx| {
            let Some(record) = tx.get(&PARAMETERS, &ctx.scope, &name).await? else { return Err(not_found()) };
            tx.delete(&PARAMETERS, &ctx.scope, &name).await?;
            tags::delete_all(tx, &ctx.scope, ResourceType::Parameter, &record.name).await?;
            resource_policies::delete_all(tx, &names::arn(&ctx.scope, &record.name)).await?;
            let versions = Range::prefix((name.as_str(),));
            secure::forget(tx, &ctx.scope, &record).await?;
            for (key, older) in tx.scan(&VERSIONS, &ctx.scope, versions, VERSIONS_AT_MOST).await?.rows {
                secure::forget(tx, &ctx.scope, &older).await?;
                tx.delete(&VERSIONS, &ctx.scope, &key).await?;
            }
            let mut counted = tx.get(&COUNTS, &ctx.scope, STANDARD).await?.unwrap_or_default();
            counted.count = counted.count.saturating_sub(1);
            tx.put(&COUNTS, &ctx.scope, STANDARD, &counted).await?;
            Ok(DeleteParameterResult {})
        })
        .await
}
