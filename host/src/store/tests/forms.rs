//! Two releases on one store: what one writes, the other reads.

use super::engines::on_every;
use super::*;

/// What the next release has in the place of [`ItemRecord`]: the count is a number of halves there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct HalvesRecord {
    halves: i64,
    label: String,
}

impl Record for HalvesRecord {
    const VERSION: u8 = 2;
    const FORM: u32 = 2;

    fn older(_: u8, body: &[u8]) -> Result<Self> {
        let item: ItemRecord = rmp_serde::from_slice(body).map_err(|error| Error::damaged(error.to_string()))?;
        Ok(Self { halves: 2 * item.count, label: item.label })
    }

    fn before(&self) -> Result<Vec<u8>> {
        if self.halves % 2 != 0 {
            return Err(Error::encoding("there are no halves yet"));
        }
        encode(&item(self.halves / 2, &self.label))
    }
}

fn halves(halves: i64, label: &str) -> HalvesRecord {
    HalvesRecord { halves, label: label.to_owned() }
}

static HALVES_BY_LABEL: Index<String, HalvesRecord, (String, Descending<i64>)> =
    Index::new("by-label", |_, record| vec![(record.label.clone(), Descending(record.halves / 2))]);
/// [`LABELLED`] as the next release has it.
static HALVES: Table<RegionScope, String, HalvesRecord> = Table::new("labelled").with_indexes(&[&HALVES_BY_LABEL]);

async fn set_form(store: &Store, number: u32) {
    let form = FormRecord { number, release: "9.8.7".to_owned(), renewing: None };
    store.transact(async |tx| tx.set_form(&form).await).await.unwrap();
}

/// Writes a whole table anew; in how many transactions.
async fn renew(store: &Store, table: &dyn AnyTable) -> usize {
    let (mut steps, mut after) = (0, Some(Vec::new()));
    while let Some(last) = after {
        after = store.transact(async |tx| table.renew(tx, last.clone()).await).await.unwrap();
        steps += 1;
    }
    steps
}

on_every! {
    async fn a_release_beside_an_older_one_writes_what_both_read(store: Store) {
        let scope = region();
        set_form(&store, 1).await;
        store.transact(async |tx| tx.put(&LABELLED, &scope, "old", &item(3, "x")).await).await.unwrap();
        store.transact(async |tx| tx.put(&HALVES, &scope, "new", &halves(8, "x")).await).await.unwrap();
        let old = store.read(async |view| view.get(&HALVES, &scope, "old").await).await.unwrap();
        assert_eq!(old, Some(halves(6, "x")));
        let new = store.read(async |view| view.get(&LABELLED, &scope, "new").await).await.unwrap();
        assert_eq!(new, Some(item(4, "x")));
        let all = async |view: &View| {
            let range = Range::prefix(("x".to_owned(),));
            Ok(view.scan_index(&LABELLED, &BY_LABEL, &scope, range, 10).await?.rows)
        };
        let found = store.read(async |view| all(view).await).await.unwrap();
        assert_eq!(found, [("new".to_owned(), item(4, "x")), ("old".to_owned(), item(3, "x"))]);
        let refused = store.transact(async |tx| tx.put(&HALVES, &scope, "half", &halves(1, "x")).await).await;
        assert!(matches!(refused, Err(Error::Encoding(_))), "what the older one cannot read is not written");

        // The messages of the new one as well.
        store.transact(async |tx| tx.mail(&scope, "mi-1", &halves(2, "")).await).await.unwrap();
        store.transact(async |tx| tx.emit(1, "changed", &scope, "a", &halves(2, "")).await).await.unwrap();
        let mail = store.read(async |view| view.mail_after(&scope, "mi-1", 0, 1).await).await.unwrap();
        assert_eq!(mail[0].message::<ItemRecord>().unwrap(), item(1, ""));
        readable(&store, 1).await;
        let events = store.outbox("reader").next(1).await.unwrap();
        assert_eq!(events[0].payload::<ItemRecord>().unwrap(), item(1, ""));
    }

    async fn records_are_written_anew_when_the_older_release_has_gone(store: Store) {
        let scope = region();
        set_form(&store, 1).await;
        for number in 0..40 {
            store.transact(async |tx| tx.put(&LABELLED, &scope, &number.to_string(), &item(number, "x")).await).await.unwrap();
        }
        assert!(renew(&store, &HALVES).await > 1, "it takes a few at a time");
        let old = store.read(async |view| view.get(&LABELLED, &scope, "7").await).await.unwrap();
        assert_eq!(old, Some(item(7, "x")), "nothing is to be written anew yet");

        set_form(&store, 2).await;
        renew(&store, &HALVES).await;
        for number in 0..40 {
            let found = store.read(async |view| view.get(&HALVES, &scope, &number.to_string()).await).await.unwrap();
            assert_eq!(found, Some(halves(2 * number, "x")));
            let old = store.read(async |view| view.get(&LABELLED, &scope, &number.to_string()).await).await;
            assert!(old.unwrap_err().to_string().contains("of version 2 was written by a newer Muster"));
        }
        assert!(HALVES.verify(&store).await.unwrap().is_sound());
        store.transact(async |tx| tx.put(&HALVES, &scope, "half", &halves(1, "x")).await).await.unwrap();
    }

    async fn a_release_that_does_not_know_the_state_is_refused_by_its_name(store: Store) {
        store.transact(async |tx| tx.admit(1, "0.1.0").await).await.unwrap();
        store.transact(async |tx| tx.admit(2, "0.2.0").await).await.unwrap();
        set_form(&store, 2).await;
        store.transact(async |tx| tx.admit(2, "0.2.0").await).await.unwrap();
        let refused = store.transact(async |tx| tx.admit(1, "0.1.0").await).await.unwrap_err();
        assert_eq!(
            refused.to_string(),
            "the state is of Muster 9.8.7 (form 2), and this release knows forms up to 1: start that release, or a newer one"
        );
    }

    async fn an_index_that_is_added_later_gets_its_rows(store: Store) {
        static BEFORE: Table<RegionScope, String, ItemRecord> = Table::new("labelled");
        let scope = region();
        for start in [0, 250] {
            let put = async |tx: &mut Tx| {
                for number in start..start + 250 {
                    tx.put(&BEFORE, &scope, &number.to_string(), &item(number, "x")).await?;
                }
                Ok(())
            };
            store.transact(put).await.unwrap();
        }
        let verified = LABELLED.verify(&store).await.unwrap();
        assert_eq!(verified, Verified { records: 500, missing: 500, ..Verified::default() });
        renew(&store, &LABELLED).await;
        assert!(LABELLED.verify(&store).await.unwrap().is_sound());
        // A delete that does not know of the index leaves rows that point nowhere, until it is renewed.
        store.transact(async |tx| tx.delete(&BEFORE, &scope, "7").await).await.unwrap();
        let verified = LABELLED.verify(&store).await.unwrap();
        assert_eq!(verified, Verified { records: 499, stray: 1, ..Verified::default() });
        let scan = async |tx: &View| tx.scan_index(&LABELLED, &BY_LABEL, &scope, Range::all(), 2_000).await;
        assert!(matches!(store.read(async |view| scan(view).await).await, Err(Error::Damaged(_))));
        renew(&store, &LABELLED).await;
        assert!(LABELLED.verify(&store).await.unwrap().is_sound());
        assert_eq!(store.read(async |view| scan(view).await).await.unwrap().rows.len(), 499);
    }
}
