//! OIDC providers: whose web identities may assume roles.
//!
//! A provider is known by its URL, which is the `iss` of its tokens: it is kept as it was given, and two that differ in a letter's case or a
//! slash at the end are two. Beyond AWS's rules a URL may have a port, and one on loopback may be plain `http`: a provider that runs beside
//! Muster often is so. Over any other network, whoever answers in its place could make tokens.

use axum::http::Uri;
use muster_types::Empty;
use muster_types::iam::{
    AddClientIDToOpenIDConnectProviderRequest, CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse,
    DeleteOpenIDConnectProviderRequest, GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse,
    ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse, OpenIDConnectProviderListEntry,
    RemoveClientIDFromOpenIDConnectProviderRequest, UpdateOpenIDConnectProviderThumbprintRequest,
};

use super::{OIDC_PROVIDERS_LIMIT, check_quota, entity, invalid, scope, tags, timestamp};
use crate::access::arn;
use crate::access::issuers::{is_loopback, without_scheme};
use crate::access::records::{OIDC_PROVIDERS, OidcProviderRecord};
use crate::operation::{Ctx, Error, Reading, Registry, Resource, Result};
use crate::store::{AccountScope, Range, Tx, View};

/// Client ids of a provider: AWS's quota, as the next.
const CLIENT_IDS_LIMIT: usize = 100;
/// Thumbprints of a provider.
const THUMBPRINTS_LIMIT: usize = 5;
/// Digits of a thumbprint: a SHA-1 digest.
const THUMBPRINT_DIGITS: usize = 40;
/// Characters of a URL: AWS's most. No provider has a longer one, and the store no such key.
const URL_CHARACTERS: usize = 255;

const CONTEXTS: &str = "ContextProvider";
const IDENTITY_CENTER: &str = "IdentityCenterInstanceArn";

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(create_open_id_connect_provider)
        .touches(async |request, read| {
            Ok(vec![Resource::new(arn::oidc_provider(&read.scope.account, without_scheme(&request.url)))])
        })
        .operation(get_open_id_connect_provider)
        .touches(async |request, read| provider(&read, &request.open_id_connect_provider_arn).await)
        .operation(list_open_id_connect_providers)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(delete_open_id_connect_provider)
        .touches(async |request, read| provider(&read, &request.open_id_connect_provider_arn).await)
        .operation(update_open_id_connect_provider_thumbprint)
        .touches(async |request, read| provider(&read, &request.open_id_connect_provider_arn).await)
        .operation(add_client_id_to_open_id_connect_provider)
        .touches(async |request, read| provider(&read, &request.open_id_connect_provider_arn).await)
        .operation(remove_client_id_from_open_id_connect_provider)
        .touches(async |request, read| provider(&read, &request.open_id_connect_provider_arn).await);
    for part in [CONTEXTS, IDENTITY_CENTER] {
        on.part_not_built("iam", "CreateOpenIDConnectProvider", part);
    }
}

/// Makes a provider.
///
/// # Errors
/// `ValidationError` for the URL; `InvalidInput` for thumbprints; `EntityAlreadyExists`, `LimitExceeded`; as [`tags::add`].
pub async fn create_open_id_connect_provider(
    ctx: Ctx,
    request: CreateOpenIDConnectProviderRequest,
) -> Result<CreateOpenIDConnectProviderResponse> {
    refuse_not_built(&request)?;
    check_url(&request.url)?;
    let scope = scope(&ctx);
    let provider = OidcProviderRecord {
        url: request.url,
        client_ids: client_ids(request.client_id_list.unwrap_or_default())?,
        thumbprints: thumbprints(request.thumbprint_list.unwrap_or_default())?,
        created_millis: ctx.env.now_millis(),
        tags: tags::initial(request.tags)?,
    };
    let key = without_scheme(&provider.url);
    let made = ctx.store.transact(async |tx: &mut Tx| {
        if tx.exists(&OIDC_PROVIDERS, &scope, key).await? {
            let message = format!("Provider with url {} already exists.", provider.url);
            return Err(Error::new("EntityAlreadyExists", message));
        }
        let counted = entity::count(tx, &scope, |counts| {
            check_quota("OpenIdConnectProvidersPerAccount", counts.oidc_providers, OIDC_PROVIDERS_LIMIT)?;
            counts.oidc_providers += 1;
            Ok(())
        });
        counted.await?;
        Ok(tx.put(&OIDC_PROVIDERS, &scope, key, &provider).await?)
    });
    made.await?;
    Ok(CreateOpenIDConnectProviderResponse {
        open_id_connect_provider_arn: Some(arn::oidc_provider(&scope.account, key)),
        tags: (!provider.tags.is_empty()).then(|| tags::shown(&provider.tags)),
    })
}

/// Shows a provider, its URL without the scheme.
///
/// # Errors
/// As [`find`].
pub async fn get_open_id_connect_provider(
    ctx: Ctx,
    request: GetOpenIDConnectProviderRequest,
) -> Result<GetOpenIDConnectProviderResponse> {
    let (scope, arn) = (scope(&ctx), &request.open_id_connect_provider_arn);
    let (url, provider) = ctx.store.read(async |view: &View| find(view, &scope, arn).await).await?;
    Ok(GetOpenIDConnectProviderResponse {
        url: Some(url.to_owned()),
        client_id_list: Some(provider.client_ids),
        thumbprint_list: Some(provider.thumbprints),
        create_date: timestamp(provider.created_millis),
        tags: Some(tags::shown(&provider.tags)),
        ..GetOpenIDConnectProviderResponse::default()
    })
}

/// All providers, by URL. There are no pages.
///
/// # Errors
/// Those of the store.
pub async fn list_open_id_connect_providers(
    ctx: Ctx,
    _: ListOpenIDConnectProvidersRequest,
) -> Result<ListOpenIDConnectProvidersResponse> {
    let scope = scope(&ctx);
    let read = ctx.store.read(async |view: &View| {
        Ok(view.scan(&OIDC_PROVIDERS, &scope, Range::all(), OIDC_PROVIDERS_LIMIT as usize).await?)
    });
    let providers = read.await?.rows.into_iter().map(|(url, _)| OpenIDConnectProviderListEntry {
        arn: Some(arn::oidc_provider(&scope.account, &url)),
        is_trusted_identity_propagation_enabled: None,
    });
    Ok(ListOpenIDConnectProvidersResponse { open_id_connect_provider_list: Some(providers.collect()) })
}

/// Deletes a provider. Roles that trust it stay, and its web identities assume them no more.
///
/// # Errors
/// As [`find`]. AWS's documents say that none is no error, and AWS answers one.
pub async fn delete_open_id_connect_provider(ctx: Ctx, request: DeleteOpenIDConnectProviderRequest) -> Result<Empty> {
    let (scope, arn) = (scope(&ctx), &request.open_id_connect_provider_arn);
    let deleted = ctx.store.transact(async |tx: &mut Tx| {
        let url = url_of(&scope, arn)?;
        if !tx.delete(&OIDC_PROVIDERS, &scope, url).await? {
            let message = format!("OpenId connect Provider {arn} cannot be found.");
            return Err(Error::new("NoSuchEntity", message));
        }
        let counted = entity::count(tx, &scope, |counts| {
            counts.oidc_providers = counts.oidc_providers.saturating_sub(1);
            Ok(())
        });
        counted.await
    });
    deleted.await?;
    Ok(Empty {})
}

/// Gives a provider other thumbprints in place of those that it has.
///
/// # Errors
/// As [`find`]; `InvalidInput`.
pub async fn update_open_id_connect_provider_thumbprint(
    ctx: Ctx,
    request: UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<Empty> {
    let thumbprints = thumbprints(request.thumbprint_list)?;
    change(&ctx, &request.open_id_connect_provider_arn, |provider| {
        provider.thumbprints.clone_from(&thumbprints);
        Ok(())
    })
    .await
}

/// Adds a client id, the `aud` of tokens that count; one that is there stays.
///
/// # Errors
/// As [`find`]; `LimitExceeded`.
pub async fn add_client_id_to_open_id_connect_provider(
    ctx: Ctx,
    request: AddClientIDToOpenIDConnectProviderRequest,
) -> Result<Empty> {
    change(&ctx, &request.open_id_connect_provider_arn, |provider| {
        let all = provider.client_ids.iter().chain([&request.client_id]).cloned().collect();
        provider.client_ids = client_ids(all)?;
        Ok(())
    })
    .await
}

/// Removes a client id; one that is not there is none the less gone.
///
/// # Errors
/// As [`find`].
pub async fn remove_client_id_from_open_id_connect_provider(
    ctx: Ctx,
    request: RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<Empty> {
    change(&ctx, &request.open_id_connect_provider_arn, |provider| {
        provider.client_ids.retain(|id| *id != request.client_id);
        Ok(())
    })
    .await
}

/// Refuses what only AWS's Identity Center has.
fn refuse_not_built(request: &CreateOpenIDConnectProviderRequest) -> Result<()> {
    let asked = [
        (CONTEXTS, request.context_provider.is_some()),
        (IDENTITY_CENTER, request.identity_center_instance_arn.is_some()),
    ];
    match asked.iter().find(|(_, asked)| *asked) {
        Some((part, _)) => Err(Error::not_implemented(part)),
        None => Ok(()),
    }
}

/// That a URL can be a provider's: `https`, or `http` on loopback, without a query, a fragment or a user.
fn check_url(url: &str) -> Result<()> {
    let wrong = || invalid("Invalid Open ID Connect Provider URL");
    // What follows `#` would be left out by the parser.
    if url.contains(['#', '?']) {
        return Err(wrong());
    }
    let parsed: Uri = url.parse().map_err(|_| wrong())?;
    let host = parsed.host().filter(|host| !host.is_empty()).ok_or_else(wrong)?;
    let user = parsed.authority().is_some_and(|authority| authority.as_str().contains('@'));
    match parsed.scheme_str() {
        _ if user => Err(wrong()),
        Some("https") => Ok(()),
        Some("http") if is_loopback(host) => Ok(()),
        _ => Err(wrong()),
    }
}

/// Client ids, each once.
fn client_ids(given: Vec<String>) -> Result<Vec<String>> {
    let mut ids = Vec::with_capacity(given.len());
    for id in given {
        if !ids.contains(&id) {
            check_quota("ClientIdsPerOpenIdConnectProvider", ids.len() as u64, CLIENT_IDS_LIMIT as u64)?;
            ids.push(id);
        }
    }
    Ok(ids)
}

/// Thumbprints, as they were given.
fn thumbprints(given: Vec<String>) -> Result<Vec<String>> {
    if given.len() > THUMBPRINTS_LIMIT {
        // AWS's words, which mean: not more than five.
        return Err(Error::new("InvalidInput", "Thumbprint list must contain fewer than 5 entries."));
    }
    let is_one = |text: &String| text.len() == THUMBPRINT_DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !given.iter().all(is_one) {
        return Err(Error::new("InvalidInput", "A thumbprint is a SHA-1 digest in 40 hexadecimal digits."));
    }
    Ok(given)
}

/// The key of the provider of an ARN.
fn url_of<'a>(scope: &AccountScope, arn: &'a str) -> Result<&'a str> {
    if !arn.starts_with("arn:") {
        return Err(invalid("Invalid ARN:  Could not be parsed!"));
    }
    // One of another account is as if it were not there.
    let url = arn.strip_prefix(&arn::oidc_provider(&scope.account, ""));
    url.filter(|url| url.chars().count() <= URL_CHARACTERS).ok_or_else(|| not_found(arn))
}

/// The provider of an ARN, and its key.
///
/// # Errors
/// `ValidationError` for what is no ARN; `NoSuchEntity`; those of the store.
async fn find<'a>(view: &View, scope: &AccountScope, arn: &'a str) -> Result<(&'a str, OidcProviderRecord)> {
    let url = url_of(scope, arn)?;
    let provider = view.get(&OIDC_PROVIDERS, scope, url).await?.ok_or_else(|| not_found(arn))?;
    Ok((url, provider))
}

async fn change(
    ctx: &Ctx,
    arn: &str,
    change: impl Fn(&mut OidcProviderRecord) -> Result<()> + Send + Sync,
) -> Result<Empty> {
    let scope = scope(ctx);
    let changed = ctx.store.transact(async |tx: &mut Tx| {
        let (url, mut provider) = find(tx, &scope, arn).await?;
        change(&mut provider)?;
        Ok(tx.put(&OIDC_PROVIDERS, &scope, url, &provider).await?)
    });
    changed.await?;
    Ok(Empty {})
}

/// As authorization sees the provider of an ARN, whether it exists or not.
///
/// # Errors
/// Those of the store.
pub async fn provider(read: &Reading<'_>, arn: &str) -> Result<Vec<Resource>> {
    let scope = read.scope.account_scope();
    let found = match url_of(&scope, arn) {
        Ok(url) => read.tx.get(&OIDC_PROVIDERS, &scope, url).await?,
        Err(_) => None,
    };
    Ok(vec![Resource::new(arn).tagged(found.map(|provider| provider.tags).unwrap_or_default())])
}

fn not_found(arn: &str) -> Error {
    Error::new("NoSuchEntity", format!("OpenIDConnect Provider not found for arn {arn}"))
}
