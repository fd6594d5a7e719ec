//! `muster store`: what is done to a state by hand.

use std::path::PathBuf;

use crate::store::{Error, FORM, Store};

/// Connections to a database: what is read comes one after the other.
const CONNECTIONS: usize = 2;

/// What `muster store verify` is asked for.
#[derive(clap::Args)]
pub struct VerifyArgs {
    /// The data folder of a host that does not run: to check one that runs, make a backup and check what is restored from it.
    #[arg(long, default_value = "./muster-data", value_name = "FOLDER")]
    data_dir: PathBuf,
    /// The database of PostgreSQL that the state is in, if it is not in the folder; its hosts go on meanwhile. Better given by the
    /// environment, since others see arguments.
    #[arg(long, value_name = "URL", env = "MUSTER_STORE", hide_env_values = true)]
    store: Option<String>,
}

/// Reads all records and indexes, and says whether they are as they were written.
///
/// # Errors
/// One sentence: what is wrong, or why it cannot be told.
pub fn verify(args: &VerifyArgs) -> Result<(), String> {
    crate::serve::runtime()?.block_on(async {
        let store = opened(args).await?;
        let form = store.read(async |view| view.form().await).await.map_err(|error| error.to_string())?;
        let form = form.ok_or("it holds no state of a host")?;
        form.check(FORM).map_err(|error| error.to_string())?;
        // What an index of this release lacks comes with the next start.
        let is_older = form.number < FORM || form.renewing.is_some();
        let (mut records, mut wrong) = (0, Vec::new());
        for table in crate::tables() {
            let mut found = table.verify(&store).await.map_err(|error| format!("{}: {error}", table.name()))?;
            if is_older {
                found.missing = 0;
            }
            records += found.records;
            if !found.is_sound() {
                println!(
                    "{}: unreadable records: {}, rows missing in indexes: {}, rows of indexes that point to nothing: {}",
                    table.name(),
                    found.unreadable,
                    found.missing,
                    found.stray
                );
                wrong.push(table.name());
            }
        }
        if wrong.is_empty() {
            println!("all is as it was written: {records} records");
            return Ok(());
        }
        Err(format!("not all is as it was written: {}", wrong.join(", ")))
    })
}

async fn opened(args: &VerifyArgs) -> Result<Store, String> {
    if let Some(url) = &args.store {
        return Store::connect(url, CONNECTIONS).await.map_err(|error| error.to_string());
    }
    let path = args.data_dir.join("state.redb");
    if !path.exists() {
        return Err(format!("{} holds no state of a host", args.data_dir.display()));
    }
    Store::open(&path).map_err(|error| match error {
        Error::InUse(_) => format!("{} is in use by a host; stop that one first", path.display()),
        error => format!("{} cannot be opened: {error}", path.display()),
    })
}
