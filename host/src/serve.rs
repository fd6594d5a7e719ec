//! `muster serve`: a host on one machine, from an empty folder or from the state that is in it.
//!
//! Order matters: the listener is bound before the state is touched, so that a taken port changes nothing; the credentials
//! are on disk before anyone can use them; the bundled plugins are published, and in use in the first account, before the first request is answered; the host is one of the
//! hosts before it serves anyone, and until nothing of it is under way any more.

use std::ffi::OsString;
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use muster_env::Env;
use muster_runtime::Artifacts;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::access::{self, Credentials, Issuers, last_uses};
use crate::admin::{self, Admin};
use crate::api::{self, ApiOptions, Operations, Rates, Traffic};
use crate::audit;
use crate::blobs;
use crate::gateway::{Gateway, InventoryOptions};
use crate::hosts::{Member, Membership};
use crate::metrics::{self, Metrics};
use crate::operation::Host;
use crate::plugins::{self, BundledVersions, CollectorInputs};
use crate::secrets::{self, HostKeyOptions, Keys};
use crate::store::{self, Blobs, BlobsUrl, FORM, Reached};
use crate::systems;
use crate::systems::automation::Calls;
use crate::tls::{Tls, Transport};
use crate::traces;
use crate::upgrade::{self, RELEASE};
use crate::work::{Reconcilers, Timers, hourly, outbox_retention};

/// How a host is started.
pub struct ServeOptions {
    /// Where its state is; of an ephemeral host only the credentials, and uploads until they are read.
    pub data_dir: PathBuf,
    /// The database that its state is in, where it is not in the folder.
    pub store: Option<String>,
    /// Connections to that, beside one that listens and one for signs of life.
    pub store_connections: usize,
    /// Where it listens; port 0 for a free one.
    pub listen: SocketAddr,
    /// By what.
    pub transport: Transport,
    /// Where agents and other hosts find it; if not given, where it listens.
    pub advertise: Option<String>,
    /// The first account: 12 digits, random ones if not given.
    pub account: Option<String>,
    /// The region that the printed lines name and that `muster up` enrols its node in.
    pub region: String,
    /// The bucket where blobs are; in the data folder if not given.
    pub blobs: Option<BlobsUrl>,
    /// Everything in memory, and the operation that empties it.
    pub ephemeral: bool,
    /// How often nodes collect their inventory.
    pub inventory_every_seconds: u32,
    /// A file with what collectors are called with: a JSON object of an object for each, by the collector's name.
    pub collector_inputs: Option<PathBuf>,
    /// The file of rates other than AWS's.
    pub rates: Option<PathBuf>,
    /// What the keys of accounts are wrapped with.
    pub host_key: HostKeyOptions,
    /// The file with the token by which metrics are told; if not given, to nobody.
    pub metrics_token: Option<PathBuf>,
}

/// A host that serves.
pub struct Serving {
    /// What it works with.
    pub host: Host,
    /// Where it listens.
    pub address: SocketAddr,
    /// Where clients find it.
    pub url: String,
    /// The first account and its key; none where that key was deleted.
    pub credentials: Option<Credentials>,
    /// The first account.
    pub account: String,
    /// Whether the account was made just now.
    pub first_start: bool,
    tls: Option<Arc<Tls>>,
    api: JoinHandle<()>,
    stop: oneshot::Sender<()>,
    gateway: Gateway,
    reconcilers: Reconcilers,
    calls: Calls,
    membership: Membership,
    operations: Operations,
    noting: JoinHandle<()>,
    catching_up: JoinHandle<()>,
    auditing: JoinHandle<()>,
    admin: Option<Admin>,
}

/// Runs until it is told to stop.
///
/// # Errors
/// One sentence: why it cannot start, or why it stopped.
pub fn run(options: ServeOptions) -> Result<(), String> {
    runtime()?.block_on(async {
        let region = options.region.clone();
        let data_dir = options.data_dir.clone();
        let serving = Serving::start(options).await?;
        // Before anyone is told how to end it.
        let stopped = stopped()?;
        println!("{}", greeting(&serving, &data_dir, &region));
        println!("Stop it with Ctrl-C.");
        let _ = std::io::stdout().flush();
        let ended = tokio::select! {
            () = stopped => Ok(()),
            why = failed(&serving.host) => Err(why),
        };
        ended.and(serving.stop().await)
    })
}

/// The runtime of a host, and its log on standard error.
///
/// # Errors
/// One sentence.
pub fn runtime() -> Result<tokio::runtime::Runtime, String> {
    // A second one in the same process is a test's; the first stays.
    admin::log::start();
    // What a core holds would be every key of the host. Programs that it starts may raise it again.
    let kept = Rlimit { current: Some(0), ..getrlimit(Resource::Core) };
    if let Err(error) = setrlimit(Resource::Core, kept) {
        tracing::warn!(%error, "a crash of this host may leave its keys in a core file");
    }
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("the threads of the host cannot be started: {error}"))
}

/// Returns when the process is asked to end, by Ctrl-C or SIGTERM, from this call on.
///
/// # Errors
/// One sentence, if signals cannot be heard.
pub fn stopped() -> Result<impl Future<Output = ()>, String> {
    let deaf = |error: std::io::Error| format!("signals cannot be heard: {error}");
    let mut interrupt = signal(SignalKind::interrupt()).map_err(deaf)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(deaf)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Returns when the state can no longer be written: a host that goes on answering would only answer that.
pub async fn failed(host: &Host) -> String {
    let mut watch = host.store.watch();
    while watch.changed().await.is_some() {}
    "the state can no longer be written, and the log says why; start the host again once that is mended".to_owned()
}

impl Serving {
    /// Starts a host.
    ///
    /// # Errors
    /// One sentence: plain HTTP where others read it, a taken port, a folder that cannot be written, data in use by another process, damaged data.
    pub async fn start(options: ServeOptions) -> Result<Self, String> {
        options.transport.check(options.listen)?;
        let listener = TcpListener::bind(options.listen)
            .await
            .map_err(|error| format!("{} cannot be listened on: {error}", options.listen))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        folder(&options.data_dir)?;
        let env = Env::system();
        let tls = options.transport.tls(&options.data_dir, address, options.advertise.as_deref(), &env)?;
        let own_folder = options.data_dir.canonicalize().map_err(|error| error.to_string())?;
        let own_folder = own_folder.to_str().ok_or("the path of the data folder is not UTF-8")?.to_owned();
        let inputs = options.collector_inputs.as_deref().map_or(Ok(CollectorInputs::new()), collector_inputs)?;
        let rates = options.rates.as_deref().map_or(Ok(Rates::default()), rates)?;
        let metrics_token = options.metrics_token.as_deref().map(metrics::Token::read).transpose()?;
        traces::start()?;
        let inventory = InventoryOptions { every_seconds: options.inventory_every_seconds, inputs };
        let (store, blobs) = state(&options).await?;
        store.transact(async |tx| tx.admit(FORM, RELEASE).await).await.map_err(|error| error.to_string())?;
        let usable = match blobs.reached().await {
            Reached::Yes => blobs::settle(&store, &env, &blobs).await,
            Reached::Refused(why) => return Err(why),
            Reached::No(why) => Err(store::Error::Blobs(why.into())),
        };
        match usable {
            Ok(()) => {}
            // All that needs no blob goes on without.
            Err(store::Error::Blobs(why)) => tracing::error!(why = &*why, "blobs cannot be read or written"),
            Err(error) => return Err(error.to_string()),
        }
        let store = store.with_error();
        let kept = (!options.ephemeral).then_some(options.data_dir.as_path());
        let keys = secrets::at_start(&store, &env, &options.host_key, kept).await?;
        let artifacts = match kept {
            Some(folder) => Some(artifacts(&store, &env, &keys, folder).await?),
            None => None,
        };
        let plugins = plugins::Engine::keeping(vec![own_folder], artifacts);
        if store.is_shared() && options.advertise.is_none() && address.ip().is_unspecified() {
            return Err(format!("{address} is no place where others find this host: say where they do (--advertise)"));
        }
        let scheme = if tls.is_some() { "https" } else { "http" };
        let url = match (&options.transport, &options.advertise) {
            // Its names are the operator's.
            (Transport::Files(_), Some(advertised)) => advertised.clone(),
            _ => format!("{scheme}://{}", reached_at(address)),
        };
        let advertised = options.advertise.clone().unwrap_or_else(|| url.clone());
        let member = Member::new(env.uuid(), advertised, !store.is_shared());
        let host = Host { store, blobs, env, keys, plugins, issuers: Issuers::default(), member };

        let failed = |error: crate::operation::Error| format!("the first account cannot be made: {error}");
        let first = access::bootstrap(&host, options.account.as_deref()).await.map_err(failed)?;
        if let Some(credentials) = &first.credentials {
            write_credentials(&options.data_dir.join("credentials"), credentials)?;
        }
        let operations =
            Operations::with_rates(host.clone(), crate::registry(), rates).await.map_err(|error| error.to_string())?;
        let trail = operations.audit().clone();
        let admin = (!options.ephemeral).then(|| Admin::start(host.clone(), trail, &options.data_dir)).transpose()?;
        // What can fail for long comes before this: others would wait for a host that has entered and does not come to be. What changes with a
        // release comes after it.
        let membership = Membership::join(&host).await.map_err(|error| error.to_string())?;
        let mut bundled = plugins::publish_bundled(&host).await;
        bundled.use_in(&host, std::slice::from_ref(&first.account)).await;
        blobs::begin(&host).await.map_err(|error| error.to_string())?;
        for kind in [outbox_retention::TIMER, audit::retention::TIMER] {
            hourly::begin(&host, kind).await.map_err(|error| error.to_string())?;
        }

        let gateway = Gateway::start(host.clone(), inventory);
        let mut timers = Timers::new();
        outbox_retention::reconcile(&mut timers);
        audit::retention::reconcile(&mut timers);
        upgrade::reconcile(&mut timers, crate::tables());
        plugins::reconcile(&mut timers);
        blobs::reconcile(&mut timers);
        secrets::reconcile(&mut timers);
        access::reconcile(&mut timers);
        let calls = systems::reconcile(&mut timers, &operations);
        let reconcilers = Reconcilers::start(host.clone(), timers);
        let traffic = Traffic::default();
        let mut metrics = Metrics::new(host.clone(), metrics_token);
        traffic.tell(&mut metrics);
        host.store.measures().tell(&mut metrics);
        host.plugins.tell(&mut metrics);
        gateway.tell(&mut metrics);
        let api_options = ApiOptions {
            ephemeral: options.ephemeral,
            spool_folder: options.data_dir.clone(),
            traffic: traffic.clone(),
            advertised: options.advertise.clone(),
        };
        let router = api::router(operations.clone(), api_options, gateway.router().merge(metrics.router()));
        let (stop, told) = oneshot::channel();
        let told = async {
            // Dropped without a word, it means the same.
            let _ = told.await;
        };
        let api = tokio::spawn(api::serve(listener, tls.clone(), router, traffic, told));
        Ok(Self {
            host,
            address,
            url,
            tls,
            credentials: first.credentials,
            account: first.account,
            first_start: first.created,
            api,
            stop,
            gateway,
            reconcilers,
            calls,
            membership,
            noting: tokio::spawn(note_uses(operations.clone())),
            catching_up: tokio::spawn(catch_up(operations.host().clone(), bundled)),
            auditing: tokio::spawn(audit::keep(operations.audit().clone())),
            operations,
            admin,
        })
    }

    /// The file with the authority by which clients know it, where that is not one that they know anyway.
    #[must_use]
    pub fn authority(&self) -> Option<PathBuf> {
        let path = self.tls.as_ref()?.authority()?;
        Some(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
    }

    /// Lets requests end, sends agents to other hosts, gives them the share of the work, lets calls of actions end, what was acknowledged
    /// become durable, and closes the store. Begins nothing more.
    ///
    /// # Errors
    /// One sentence.
    pub async fn stop(self) -> Result<(), String> {
        let _ = self.stop.send(());
        let calls = async {
            self.reconcilers.stop().await;
            // A call that is cut off counts as interrupted, and most are not made again.
            if !self.calls.drained(api::FAREWELL).await {
                tracing::warn!("some calls of actions had not ended when the host stopped");
            }
        };
        let _ = tokio::join!(self.api, self.gateway.stop(api::FAREWELL), calls);
        self.noting.abort();
        self.catching_up.abort();
        // What the owner had under way is recorded with the rest.
        if let Some(admin) = self.admin {
            admin.stop().await;
        }
        // What cannot be written now is not worth waiting for.
        let _ = tokio::time::timeout(api::FAREWELL, self.operations.audit().write()).await;
        self.auditing.abort();
        let _ =
            tokio::time::timeout(api::FAREWELL, self.operations.principals().last_uses.write(&self.host.store)).await;
        // Last: what this host has under way is its own as long as it is one of the hosts.
        match tokio::time::timeout(api::FAREWELL, self.membership.leave()).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                tracing::warn!(%error, source = ?error.source, "this host could not leave in order; others will take it for dead");
            }
            Err(_) => tracing::warn!("this host could not leave in time; others will take it for dead"),
        }
        traces::stop().await;
        self.host.store.close().await.map_err(|error| format!("the state cannot be closed: {error}"))
    }
}

/// Where this machine finds what listens there: an address that means all of its own is none to go to.
fn reached_at(address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => SocketAddr::from((Ipv4Addr::LOCALHOST, address.port())),
        IpAddr::V6(ip) if ip.is_unspecified() => SocketAddr::from((Ipv6Addr::LOCALHOST, address.port())),
        _ => address,
    }
}

/// Puts what comes with the host in use in all accounts: those beyond the first are many, and nobody waits for them at a start.
async fn catch_up(host: Host, mut bundled: BundledVersions) {
    let done = async {
        let accounts: Vec<_> = access::accounts(&host.store).await?.into_iter().map(|(account, _)| account).collect();
        bundled.use_in(&host, &accounts).await;
        bundled.forget_others(&host).await
    };
    if let Err(error) = done.await {
        tracing::warn!(%error, "what comes with the host is not in use everywhere; the next start goes on with it");
    }
}

/// Writes now and then what keys and roles were last used for.
async fn note_uses(operations: Operations) {
    loop {
        tokio::time::sleep(last_uses::EVERY).await;
        if let Err(error) = operations.principals().last_uses.write(&operations.host().store).await {
            tracing::warn!(%error, "what keys were last used for is not written");
        }
    }
}

/// Where the host is, and what points an unmodified client at it. The first version of the AWS CLI and boto3 read one variable
/// of the region, the second and other SDKs the other.
#[must_use]
pub fn greeting(serving: &Serving, data_dir: &Path, region: &str) -> String {
    let credentials = data_dir.join("credentials");
    let credentials = std::path::absolute(&credentials).unwrap_or(credentials);
    let authority = serving.authority();
    let authority = authority.map(|path| format!("export AWS_CA_BUNDLE={}\n  ", path.display())).unwrap_or_default();
    format!(
        "Muster serves account {} at {}.\n\
         Point the AWS CLI or an SDK at it:\n\n  \
         export AWS_ENDPOINT_URL={}\n  \
         {authority}export AWS_SHARED_CREDENTIALS_FILE={}\n  \
         export AWS_PROFILE=muster\n  \
         export AWS_REGION={region} AWS_DEFAULT_REGION={region}\n",
        serving.account,
        serving.url,
        serving.url,
        credentials.display(),
    )
}

/// The data folder, made if it is not there, and proven writable before anything depends on it.
pub(crate) fn folder(path: &Path) -> Result<(), String> {
    let unwritable = |error: std::io::Error| format!("the folder {} cannot be written: {error}", path.display());
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(unwritable)?;
    let probe = path.join(".writable");
    std::fs::write(&probe, b"").map_err(unwritable)?;
    std::fs::remove_file(&probe).map_err(unwritable)
}

/// What collectors are called with, from the operator's file. That it fits a collector's schema is found when that runs.
fn collector_inputs(path: &Path) -> Result<CollectorInputs, String> {
    let file = std::fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    serde_json::from_slice(&file)
        .map_err(|error| format!("{} is no JSON object of an object for each collector: {error}", path.display()))
}

/// How often accounts may ask, from the operator's file.
fn rates(path: &Path) -> Result<Rates, String> {
    let file = std::fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    serde_json::from_slice(&file)
        .map_err(|error| format!("{} is no JSON object of rates for each account: {error}", path.display()))
}

async fn state(options: &ServeOptions) -> Result<(store::Store, Blobs), String> {
    let path = options.data_dir.join("state.redb");
    // Its credentials would be written over those of the host that is kept there.
    if (options.ephemeral || options.store.is_some()) && path.exists() {
        let folder = options.data_dir.display();
        let kind = if options.ephemeral { "an ephemeral one" } else { "one whose state is in PostgreSQL" };
        return Err(format!("{folder} holds the state of a host; give {kind} another folder (--data-dir)"));
    }
    let opened = |error: store::Error| match error {
        store::Error::InUse(_) => format!("{} is in use by another process", path.display()),
        error => format!("{} cannot be opened: {error}", path.display()),
    };
    if options.ephemeral && options.blobs.is_some() {
        return Err("an ephemeral host keeps its blobs in memory; give it no --blobs and no MUSTER_BLOBS".to_owned());
    }
    if options.ephemeral {
        return Ok((store::Store::in_memory().map_err(opened)?, Blobs::in_memory()));
    }
    let store = match &options.store {
        None => store::Store::open(&path).map_err(opened)?,
        Some(url) => {
            let connected = store::Store::connect(url, options.store_connections).await;
            connected.map_err(|error| format!("the store in PostgreSQL cannot be opened: {error}"))?
        }
    };
    api::remove_leftovers(&options.data_dir)
        .map_err(|error| format!("{} cannot be tidied: {error}", options.data_dir.display()))?;
    Ok((store, blobs_of(options.blobs.as_ref(), &options.data_dir)?))
}

/// The blobs of a host: in the bucket, if there is one, else in its folder.
pub(crate) fn blobs_of(bucket: Option<&BlobsUrl>, data_dir: &Path) -> Result<Blobs, String> {
    let blobs = match bucket {
        Some(url) => Blobs::s3(url, std::env::vars_os().filter_map(text).collect()),
        None => Blobs::local(data_dir.join("blobs")),
    };
    blobs.map_err(|error| error.to_string())
}

/// An environment variable that is text.
fn text((name, value): (OsString, OsString)) -> Option<(String, String)> {
    Some((name.into_string().ok()?, value.into_string().ok()?))
}

/// Where compiled plugins are kept.
async fn artifacts(
    store: &crate::operation::Store,
    env: &Env,
    keys: &Keys,
    data_dir: &Path,
) -> Result<Artifacts, String> {
    let key = access::host_secret(store, env, keys, "compiled-plugins").await.map_err(|error| error.to_string())?;
    plugins::artifacts(data_dir, key).map_err(|error| format!("{} cannot be written: {error}", data_dir.display()))
}

/// In the form of AWS's shared credentials, readable by the owner only, replaced as a whole.
fn write_credentials(path: &Path, credentials: &Credentials) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
    let text = format!(
        "[muster]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
        credentials.access_key_id, credentials.secret_access_key
    );
    let beside = path.with_extension("new");
    let _ = std::fs::remove_file(&beside);
    let mut file =
        std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    std::fs::rename(&beside, path).map_err(failed)
}
