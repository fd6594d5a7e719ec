//! Accounts: all of them, another one, and one whose keys are lost.

use serde_json::{Value, json};

use super::recorded::recorded;
use crate::access::records::ADMINISTRATOR;
use crate::access::{self, Credentials};
use crate::audit::Trail;
use crate::operation::Host;
use crate::plugins;

/// All accounts with their aliases.
///
/// # Errors
/// One sentence.
pub async fn list(host: &Host) -> Result<Value, String> {
    let accounts = access::accounts(&host.store).await.map_err(|error| error.to_string())?;
    Ok(accounts.into_iter().map(|(account, alias)| json!({ "account": account, "alias": alias })).collect())
}

/// Another account with its administrator and the plugins that every account begins with.
///
/// # Errors
/// One sentence.
pub async fn create(host: &Host, trail: &Trail, account: Option<&str>) -> Result<Value, String> {
    let made = access::new_credentials(&host.env, account).map_err(|error| error.message)?;
    let create = async |host| access::create_account(&host, &made).await;
    recorded(host, trail, ("CreateAccount", &made.account, &administrator(&made.account)), create).await?;
    if !plugins::publish_bundled(host).await.use_in(host, std::slice::from_ref(&made.account)).await {
        tracing::warn!(
            account = made.account,
            "the account lacks plugins that come with the host; the next start tries again"
        );
    }
    tracing::info!(account = made.account, "an account was made by the host's owner");
    Ok(shown(&made))
}

/// A new key for the administrator of an account, who may do everything again; the keys before it end.
///
/// # Errors
/// One sentence.
pub async fn recover(host: &Host, trail: &Trail, account: &str) -> Result<Value, String> {
    let made = access::new_credentials(&host.env, Some(account)).map_err(|error| error.message)?;
    let recover = async |host| access::recover_account(&host, &made).await;
    recorded(host, trail, ("RecoverAccount", account, &administrator(account)), recover).await?;
    tracing::warn!(account, "the account's administrator was given a new key by the host's owner");
    Ok(shown(&made))
}

/// Who is given a key.
fn administrator(account: &str) -> String {
    access::arn::user(account, "/", ADMINISTRATOR)
}

fn shown(made: &Credentials) -> Value {
    json!({
        "account": made.account,
        "access_key_id": made.access_key_id,
        "secret_access_key": made.secret_access_key,
    })
}
