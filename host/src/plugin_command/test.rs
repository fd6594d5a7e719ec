//! `muster plugin test`: recorded calls made again, without host, node or network.

use std::path::{Path, PathBuf};

use muster_env::Env;
use muster_package::{COMPONENT_BYTES, plain};
use muster_runtime::{Config, Plugin, RECORDING_BYTES, Recording, Replayed, Runtime};

use super::{component_of, read};
use crate::serve;

/// Replays recordings and says of each whether it is equal. The first of `files` may be the component; else it is the one that
/// `muster plugin build` makes of the current folder.
///
/// # Errors
/// One sentence: how many were not equal, or why nothing could be replayed.
pub fn test(files: &[PathBuf]) -> Result<(), String> {
    let (component, recordings) = match files {
        [first, recordings @ ..] if first.extension().is_some_and(|extension| extension == "wasm") => {
            (first.clone(), recordings)
        }
        recordings => (component_of(Path::new("."))?, recordings),
    };
    if recordings.is_empty() {
        return Err("there is no recording to replay: `muster plugin run --record` makes one".to_owned());
    }
    let bytes = read(&component, COMPONENT_BYTES, "a plugin")?;
    let runtime = Runtime::new(Config::default(), Env::system()).map_err(|error| error.to_string())?;
    let plugin = runtime.load(&bytes).map_err(|error| format!("{}: {error}", component.display()))?;
    let mut different = 0;
    serve::runtime()?.block_on(async {
        for recording in recordings {
            let (equal, said) = replayed(&runtime, &plugin, recording).await;
            different += usize::from(!equal);
            println!("{}: {said}", recording.display());
        }
    });
    match different {
        0 => Ok(()),
        different => Err(format!("{different} of {} recordings are not replayed equal", recordings.len())),
    }
}

async fn replayed(runtime: &Runtime, plugin: &Plugin, file: &Path) -> (bool, String) {
    let recording = read(file, RECORDING_BYTES, "a recording")
        .and_then(|text| Recording::parse(&text).map_err(|error| plain(&error.to_string())));
    let recording = match recording {
        Ok(recording) => recording,
        Err(why) => return (false, why),
    };
    let offer = plain(recording.offer());
    let other = recording.component() != plugin.inspection().digest;
    let other = if other { ", recorded with another build" } else { "" };
    match runtime.replay(plugin, &recording).await {
        Ok(Replayed { crossings, interrupted: false }) => {
            (true, format!("equal ({offer}, {crossings} crossings{other})"))
        }
        Ok(Replayed { crossings, interrupted: true }) => {
            (true, format!("equal up to where the call was ended ({offer}, {crossings} crossings{other})"))
        }
        Err(difference) => {
            let (recorded, came) = (plain(&difference.recorded), plain(&difference.came));
            let line = difference.line;
            (false, format!("different at line {line} ({offer}{other})\n  recorded: {recorded}\n  now:      {came}"))
        }
    }
}
