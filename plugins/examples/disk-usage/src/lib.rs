//! `acme:diskUsage`: how full the file system of a path is; fails where it is fuller than asked.

use muster_plugin::process::{Command, Exit, Output};
use muster_plugin::schemars::JsonSchema;
use muster_plugin::{Failure, Outcome};
use serde::{Deserialize, Serialize};

#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, crate = "muster_plugin::serde")]
#[schemars(crate = "muster_plugin::schemars")]
struct Inputs {
    /// A path on the file system.
    path: String,
    /// The step fails if more than this is used.
    #[serde(default)]
    #[schemars(range(min = 0, max = 100))]
    threshold_percent: Option<u8>,
}

#[derive(Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase", crate = "muster_plugin::serde")]
#[schemars(crate = "muster_plugin::schemars")]
struct Usage {
    /// Of the file system.
    size_bytes: u64,
    /// By everyone.
    used_bytes: u64,
    /// To an ordinary user.
    available_bytes: u64,
    /// Of what an ordinary user could have, rounded up, as `df` shows it.
    used_percent: u8,
}

fn disk_usage(inputs: Inputs) -> Result<Outcome<Usage>, Failure> {
    let df = Command::new("/usr/bin/df")
        .argument("--output=size,used,avail")
        .argument("--block-size=1")
        .argument("--")
        .argument(&inputs.path)
        .environment("LC_ALL", "C")
        .output(Output::Capture(64 * 1024))
        .run()?;
    if !matches!(df.exit, Exit::Code(0)) {
        let said = String::from_utf8_lossy(&df.stderr).trim().to_owned();
        return Err(Failure::new("df-failed", said));
    }
    let usage = usage(&String::from_utf8_lossy(&df.stdout))
        .ok_or_else(|| Failure::new("df-not-understood", "df printed something else than three numbers"))?;
    println!("{} is {}% full: {} of {} bytes", inputs.path, usage.used_percent, usage.used_bytes, usage.size_bytes);
    let is_full = inputs.threshold_percent.is_some_and(|threshold| usage.used_percent > threshold);
    Ok(Outcome::exit(i32::from(is_full), usage))
}

/// The second line of `df --output=size,used,avail --block-size=1`.
fn usage(printed: &str) -> Option<Usage> {
    let mut numbers = printed.lines().nth(1)?.split_whitespace().map(|number| number.parse::<u64>().ok());
    let (size_bytes, used_bytes, available_bytes) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let reachable = used_bytes.checked_add(available_bytes)?;
    let percent = used_bytes.checked_mul(100)?.div_ceil(reachable.max(1));
    Some(Usage { size_bytes, used_bytes, available_bytes, used_percent: u8::try_from(percent).ok()? })
}

muster_plugin::plugin! {
    steps { "acme:diskUsage" = disk_usage: "Tells how full a file system is, and fails above a threshold" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_df_prints_is_understood() {
        let printed = "    1B-blocks        Used       Avail\n 1000 250 650\n";
        let expected = Usage { size_bytes: 1000, used_bytes: 250, available_bytes: 650, used_percent: 28 };
        assert_eq!(usage(printed), Some(expected));
        assert_eq!(usage("df: no such file\n"), None);
        assert_eq!(usage("header\n- - -\n"), None);
    }
}
