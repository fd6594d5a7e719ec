//! AWS:File: files by folder and pattern, as the parameter `files` of AWS-GatherSoftwareInventory names them.
//!
//! No file is opened. A bound that is met ends the collection with AWS's own words, so that half of a list never stands for all
//! of it; what else goes wrong is logged, and the rest is collected.

mod pattern;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use muster_plugin::log::{self, Level};
use muster_plugin::{Failure, Inventory, serde_json};

use crate::{entry, time};

/// Most files over all folders, as AWS has it.
const FILES: usize = 500;
/// Most folders that are looked through for one filter where it does not say, as AWS has it.
const FOLDERS: usize = 5_000;

#[muster_plugin::data]
pub struct Inputs {
    /// As a list, or as the JSON text of one.
    files: Filters,
}

#[muster_plugin::data]
#[serde(untagged)]
enum Filters {
    Text(String),
    List(Vec<Filter>),
}

#[muster_plugin::data]
#[serde(rename_all = "PascalCase")]
struct Filter {
    /// An absolute path of a folder.
    path: String,
    /// Patterns of names, of which one has to match: `*`, `?`, `[a-z]`.
    pattern: Vec<String>,
    /// Whether the folders below are looked through too.
    #[serde(default)]
    recursive: bool,
    /// Most folders to look through; 5000 if it is not said.
    dir_scan_limit: Option<u32>,
}

/// Lists files by folder and pattern, with size and time
#[muster_plugin::collector("muster:files", platforms = ["linux"], read_only, idempotent)]
pub fn files(inputs: Inputs) -> Result<Vec<Inventory>, Failure> {
    let mut found = BTreeSet::new();
    for filter in inputs.files.list()? {
        look(&filter, &mut found)?;
    }
    let mut inventory = Inventory::new("AWS:File", "1.0");
    inventory.entries = found.iter().filter_map(|path| described(path)).collect();
    Ok(vec![inventory])
}

impl Filters {
    fn list(self) -> Result<Vec<Filter>, Failure> {
        match self {
            Self::List(list) => Ok(list),
            Self::Text(text) => serde_json::from_str(&text)
                .map_err(|error| Failure::new("invalid", format!("`files` is not the JSON text of a list: {error}"))),
        }
    }
}

/// Finds what a filter names.
fn look(filter: &Filter, found: &mut BTreeSet<PathBuf>) -> Result<(), Failure> {
    if !filter.path.starts_with('/') {
        warn(&filter.path, "it is not an absolute path");
        return Ok(());
    }
    let most_folders = filter.dir_scan_limit.map_or(FOLDERS, |limit| usize::try_from(limit).unwrap_or(FOLDERS));
    let mut folders = vec![PathBuf::from(&filter.path)];
    let mut looked_through = 0;
    while let Some(folder) = folders.pop() {
        looked_through += 1;
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                warn(&folder.to_string_lossy(), format!("it is not there, or not granted: {error}"));
                continue;
            }
        };
        for entry in entries {
            let (entry, kind) = match entry.and_then(|entry| entry.file_type().map(|kind| (entry, kind))) {
                Ok(entry) => entry,
                Err(error) => {
                    warn(&folder.to_string_lossy(), error);
                    continue;
                }
            };
            if kind.is_dir() {
                if filter.recursive {
                    folders.push(entry.path());
                }
            } else if matches_any(&filter.pattern, &entry.file_name().to_string_lossy()) {
                found.insert(entry.path());
            }
            // Before more of them is kept than may be.
            if looked_through + folders.len() > most_folders {
                return Err(Failure::new("directory-scan-limit-exceeded", "Directory Scan Limit Exceeded"));
            }
            if found.len() > FILES {
                return Err(Failure::new("file-count-limit-exceeded", "File Count Limit Exceeded"));
            }
        }
    }
    Ok(())
}

fn matches_any(patterns: &[String], name: &str) -> bool {
    patterns.iter().any(|pattern| pattern::matches(pattern, name))
}

/// A file, or what a link leads to if that is one.
fn described(path: &Path) -> Option<Vec<(String, String)>> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => {
            warn(&path.to_string_lossy(), error);
            return None;
        }
    };
    if !metadata.is_file() {
        return None;
    }
    let modified = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let modified = modified.and_then(|since| i64::try_from(since.as_secs()).ok()).and_then(time);
    Some(entry([
        ("Name", &path.file_name()?.to_string_lossy()),
        ("Size", &metadata.len().to_string()),
        ("ModificationTime", &modified.unwrap_or_default()),
        ("InstalledDir", &path.parent()?.to_string_lossy()),
    ]))
}

fn warn(path: &str, why: impl ToString) {
    log::write(
        Level::Warning,
        "a path was passed over",
        &[("path".to_owned(), path.to_owned()), ("why".to_owned(), why.to_string())],
    );
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::time::Duration;

    use muster_plugin::serde_json::{Value, json};
    use muster_plugin::testing::{Host, Ran};

    use super::*;

    fn collect(filters: Value) -> Ran<Vec<Inventory>> {
        Host::new().collect::<files>(json!({ "files": filters }))
    }

    fn names(filters: Value) -> Vec<String> {
        let entries = collect(filters).result.unwrap().remove(0).entries;
        entries.into_iter().map(|mut entry| entry.remove(0).1).collect()
    }

    fn tree() -> tempfile::TempDir {
        let tree = tempfile::tempdir().unwrap();
        fs::create_dir_all(tree.path().join("sub/deeper")).unwrap();
        for file in ["a.conf", "b.txt", "sub/c.conf", "sub/deeper/d.conf"] {
            fs::write(tree.path().join(file), "12345").unwrap();
        }
        tree
    }

    #[test]
    fn a_file_tells_its_name_size_time_and_folder() {
        let tree = tree();
        let file = fs::File::options().write(true).open(tree.path().join("a.conf")).unwrap();
        file.set_modified(UNIX_EPOCH + Duration::new(1_469_902_537, 900_000_000)).unwrap();
        let inventory = collect(json!([{ "Path": tree.path(), "Pattern": ["a.*"] }])).result.unwrap().remove(0);
        assert_eq!((inventory.type_name.as_str(), inventory.schema_version.as_str()), ("AWS:File", "1.0"));
        let expected = [
            ("Name", "a.conf"),
            ("Size", "5"),
            ("ModificationTime", "2016-07-30T18:15:37Z"),
            ("InstalledDir", tree.path().to_str().unwrap()),
        ];
        assert_eq!(inventory.entries, [expected.map(|(name, value)| (name.to_owned(), value.to_owned()))]);
    }

    #[test]
    fn folders_below_are_looked_through_if_that_is_asked_and_a_file_is_listed_once() {
        let tree = tree();
        let flat = json!([{ "Path": tree.path(), "Pattern": ["*.conf"] }]);
        assert_eq!(names(flat.clone()), ["a.conf"]);
        let deep = json!({ "Path": tree.path(), "Pattern": ["*.conf", "*"], "Recursive": true });
        assert_eq!(names(json!([deep, flat[0]])), ["a.conf", "b.txt", "c.conf", "d.conf"]);
        assert_eq!(names(json!(flat.to_string())), ["a.conf"], "as the text of the document's parameter");
    }

    #[test]
    fn a_bound_ends_the_collection_in_the_words_of_aws() {
        let tree = tree();
        let limited =
            |limit: u32| json!([{ "Path": tree.path(), "Pattern": ["*"], "Recursive": true, "DirScanLimit": limit }]);
        assert_eq!(names(limited(3)).len(), 4);
        let failure = collect(limited(2)).result.unwrap_err();
        assert_eq!(
            (failure.code.as_str(), failure.message.as_str()),
            ("directory-scan-limit-exceeded", "Directory Scan Limit Exceeded")
        );
        for number in 0..500 {
            fs::write(tree.path().join(format!("n{number}")), "").unwrap();
        }
        assert_eq!(names(json!([{ "Path": tree.path(), "Pattern": ["n*"] }])).len(), 500);
        let failure = collect(json!([{ "Path": tree.path(), "Pattern": ["n*", "a.conf"] }])).result.unwrap_err();
        assert_eq!(
            (failure.code.as_str(), failure.message.as_str()),
            ("file-count-limit-exceeded", "File Count Limit Exceeded")
        );
    }

    #[test]
    fn what_cannot_be_read_is_logged_and_the_rest_is_collected() {
        let tree = tree();
        symlink(tree.path().join("nowhere"), tree.path().join("broken.conf")).unwrap();
        symlink(tree.path().join("sub"), tree.path().join("folder.conf")).unwrap();
        symlink(tree.path().join("b.txt"), tree.path().join("z.conf")).unwrap();
        let ran = collect(json!([
            { "Path": tree.path().join("none"), "Pattern": ["*"] },
            { "Path": "relative", "Pattern": ["*"] },
            { "Path": tree.path(), "Pattern": ["*.conf"], "Recursive": true },
        ]));
        let entries = ran.result.unwrap().remove(0).entries;
        let names: Vec<_> = entries.iter().map(|entry| entry[0].1.as_str()).collect();
        assert_eq!(names, ["a.conf", "c.conf", "d.conf", "z.conf"]);
        assert_eq!(ran.log.len(), 3, "{:?}", ran.log);
    }

    #[test]
    fn what_is_no_list_of_filters_is_refused() {
        for bad in [json!("{"), json!("[{}]"), json!(7), json!([{ "Path": "/etc" }])] {
            assert_eq!(collect(bad).result.unwrap_err().code, "invalid");
        }
    }
}
