//! A link by which somebody signs in at a browser, for who owns the folder.

use serde_json::{Value, json};

use super::recorded::recorded;
use crate::access::records::{ROLES, key_of};
use crate::access::{self, Holder, SessionRecord, SignInLink, Who};
use crate::api::SIGN_IN_PATH;
use crate::audit::Trail;
use crate::operation::Host;
use crate::store::{AccountScope, View};

/// Makes one for a user or a role: by its ARN, or a user by the name in an account, the first where none is said.
///
/// # Errors
/// One sentence.
pub async fn sign_in(host: &Host, trail: &Trail, principal: &str, account: Option<&str>) -> Result<Value, String> {
    let failed = |error: crate::operation::Error| error.message;
    let first = access::first_account(&host.store).await.map_err(failed)?;
    let account = account.map(str::to_owned).or(first).unwrap_or_default();
    let found = host.store.read(async |view: &View| {
        let found = if principal.starts_with("arn:") {
            access::principal_of(view, principal).await?
        } else {
            access::of_user(view, &account, &key_of(principal)).await?
        };
        let Some(found) = found else { return Ok(None) };
        let role = match &found.who {
            Who::Role { key, .. } => view.get(&ROLES, &AccountScope::new(&*found.account), key).await?,
            _ => None,
        };
        let Some(standing) = access::standing(view, &found).await? else { return Ok(None) };
        let arn = standing.principal.role_arn().or_else(|| standing.principal.arn()).unwrap_or_default();
        Ok(Some((found, arn, role.map(|role| role.max_session_seconds))))
    });
    let found = found.await.map_err(failed)?;
    let (mut record, arn, seconds) =
        found.ok_or_else(|| format!("there is no user or role {principal} in account {account}"))?;
    let now = host.env.now_millis();
    if matches!(record.who, Who::Role { .. }) {
        record.session = Some(SessionRecord { issued_millis: now, ..SessionRecord::default() });
    }
    let account = record.account.clone();
    let holder = Holder::let_in(record, now, seconds);
    let make = async |host: Host| SignInLink::make(&host.store, &host.env, holder, true).await;
    let made = recorded(host, trail, ("CreateSignInLink", &account, &arn), make).await?;
    tracing::info!(account, principal, "a link to sign in was made by the host's owner");
    Ok(json!({ "url": format!("{}{SIGN_IN_PATH}#{}", host.member.url(), made.secret) }))
}
