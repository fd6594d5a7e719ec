//! In which granted folder a program starts.
//!
//! A grant of a folder is one of what lies below it, and a check of the path as text does not see links. So whoever starts
//! the program is told which granted folder it is below, and goes from there without links.

use muster_package::{Grant, Manifest, ProcessRule};

/// The folders that a plugin was granted, each for a program.
#[derive(Default)]
pub struct Folders {
    /// Program and folder.
    granted: Vec<(String, String)>,
    /// Any program may start anywhere, so that no folder limits anything.
    anywhere: bool,
}

impl Folders {
    /// What the plugin with `manifest` has under `grant`.
    pub fn of(manifest: &Manifest, grant: &Grant) -> Self {
        let needed = manifest.needs.process.iter().map(|need| &need.rule);
        let given = grant.process.iter().map(|granted| &granted.rule);
        let is_any = |rule: &ProcessRule| matches!(rule, ProcessRule::Anything);
        let anywhere = needed.clone().any(is_any) && given.clone().any(is_any);
        let mut granted = Vec::new();
        for rule in needed.chain(given) {
            if let ProcessRule::Exact { program, surroundings, .. } | ProcessRule::Program { program, surroundings } =
                rule
            {
                granted.extend(surroundings.folders.iter().map(|folder| (program.clone(), folder.clone())));
            }
        }
        Self { granted, anywhere }
    }

    #[cfg(test)]
    pub fn only(program: &str, folder: &str) -> Self {
        Self { granted: vec![(program.to_owned(), folder.to_owned())], anywhere: false }
    }

    /// The granted folder that `folder` is below, where that limits it; the highest, from which most of the way is walked.
    pub fn above(&self, program: &str, folder: &str) -> Option<&str> {
        let is_above = |above: &str| {
            above == "/" || folder.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // `/` needs no grant.
        let limited = !self.anywhere && folder != "/";
        let granted = self.granted.iter().filter(|(of, above)| limited && of == program && is_above(above));
        granted.map(|(_, above)| above.as_str()).min_by_key(|above| above.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders(granted: &[(&str, &str)], anywhere: bool) -> Folders {
        let granted = granted.iter().map(|(program, folder)| ((*program).to_owned(), (*folder).to_owned()));
        Folders { granted: granted.collect(), anywhere }
    }

    #[test]
    fn a_folder_is_below_the_highest_that_is_granted_to_its_program() {
        let some = folders(&[("/bin/a", "/srv/app/x"), ("/bin/a", "/srv/app"), ("/bin/b", "/")], false);
        assert_eq!(some.above("/bin/a", "/srv/app/x/y"), Some("/srv/app"));
        assert_eq!(some.above("/bin/a", "/srv/app"), Some("/srv/app"));
        assert_eq!(some.above("/bin/a", "/srv/apple"), None);
        assert_eq!(some.above("/bin/b", "/etc"), Some("/"));
        assert_eq!(some.above("/bin/b", "/"), None);
        assert_eq!(folders(&[("/bin/a", "/srv")], true).above("/bin/a", "/srv"), None);
    }
}
