//! The process's log, whose filter changes while it runs.

use std::sync::OnceLock;

use tracing_subscriber::EnvFilter;

/// Sets a filter.
type Reload = Box<dyn Fn(EnvFilter) -> Result<(), String> + Send + Sync>;

static RELOAD: OnceLock<Reload> = OnceLock::new();

/// What is logged where nothing says otherwise.
const USUAL: &str = "warn,muster_host=info";

/// Begins to write the log to standard error, filtered by `MUSTER_LOG`. A second call does nothing.
pub fn start() {
    let filter = EnvFilter::try_from_env("MUSTER_LOG").unwrap_or_else(|_| EnvFilter::new(USUAL));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_filter_reloading();
    let handle = log.reload_handle();
    if log.try_init().is_ok() {
        let reload: Reload = Box::new(move |filter| handle.reload(filter).map_err(|error| error.to_string()));
        // Whoever was first has set it.
        let _ = RELOAD.set(reload);
    }
}

/// Filters the log by this from now on.
///
/// # Errors
/// One sentence.
pub fn set(filter: &str) -> Result<String, String> {
    let parsed = EnvFilter::try_new(filter).map_err(|error| format!("{filter} is no filter: {error}"))?;
    let reload = RELOAD.get().ok_or("this process writes no log of its own")?;
    let shown = parsed.to_string();
    reload(parsed)?;
    tracing::info!(filter = shown, "the log is filtered anew");
    Ok(shown)
}
