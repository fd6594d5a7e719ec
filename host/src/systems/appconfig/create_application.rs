//! CreateApplication

use muster_types::appconfig::{Application, CreateApplicationRequest};

use super::records::{APPLICATIONS, ApplicationRecord};
use super::resources::new_id;
use super::tags::{self, APPLICATION};
use super::{get_application, quota_exceeded};
use crate::operation::{Ctx, Result};
use crate::store::{Range, Tx};
use crate::systems::tags::put_initial;

/// Applications of an account in a region: AWS's quota.
pub const APPLICATIONS_LIMIT: usize = 100;

/// Makes an application. Names are not unique: ids decide.
pub async fn create_application(ctx: Ctx, request: CreateApplicationRequest) -> Result<Application> {
    let tags = tags::checked(request.tags.unwrap_or_default())?;
    let record = ApplicationRecord {
        name: request.name,
        description: request.description,
        created_millis: ctx.env.now_millis(),
    };
    ctx.store
        .transact(async |tx: &mut Tx| {
            let known = tx.scan(&APPLICATIONS, &ctx.scope, Range::all(), APPLICATIONS_LIMIT).await?;
            if known.rows.len() == APPLICATIONS_LIMIT {
                return Err(quota_exceeded(format!(
                    "The account has {APPLICATIONS_LIMIT} applications in this region, which is the most."
                )));
            }
            let mut id = new_id(&ctx.env);
            while tx.exists(&APPLICATIONS, &ctx.scope, &id).await? {
                id = new_id(&ctx.env);
            }
            put_initial(tx, &ctx.scope, APPLICATION, &id, &tags).await?;
            tx.put(&APPLICATIONS, &ctx.scope, &id, &record).await?;
            Ok(get_application::shown(id, record.clone()))
        })
        .await
}
