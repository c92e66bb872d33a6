package org.ownwords.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was counted from the record, kept for as long as nothing is recorded. It is never older than the
/// record that the caller can read: callers ask within a transaction, and what was counted for another state
/// of the record is counted again. One caller counts while the others wait, because twenty counting the same
/// thing would take twenty times as long.
///
/// What is counted may depend on facts and on what it is asked for by, and on nothing else: no setting, no day.
///
/// @param <K> what distinguishes one count from another of the same kind, such as its year
/// @param <T> what is counted; shared by all who ask, so it must not change
public final class CountedOnce<K, T> {

    private record Of<K>(String authority, K what) {}

    private record Counted<T>(RecordVersion version, T result) {}

    /// One count, and the queue of callers that want it.
    private static final class Place<T> {

        private final Lock turn = new ReentrantLock();
        private volatile @Nullable Counted<T> last;
    }

    private final Function<String, RecordVersion> versions;
    private final Map<Of<K>, Place<T>> places;

    /// @param most how many counts are kept; the one that was not asked for the longest is removed first
    public CountedOnce(History history, int most) {
        this(history::version, most);
    }

    CountedOnce(Function<String, RecordVersion> versions, int most) {
        this.versions = versions;
        this.places = new LinkedHashMap<>(most, 1, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Of<K>, Place<T>> eldest) {
                return size() > most;
            }
        };
    }

    /// The count of a council's record as the present transaction reads it.
    ///
    /// @param counting counts, within the same transaction
    public T get(String authority, K what, Supplier<T> counting) {
        // Read before anything is counted: what is recorded in between can make a count newer than it says, never
        // older.
        var version = versions.apply(authority);
        var place = place(new Of<>(authority, what));
        var last = place.last;
        return last != null && last.version().equals(version) ? last.result() : inTurn(place, version, counting);
    }

    private Place<T> place(Of<K> of) {
        synchronized (places) {
            return places.computeIfAbsent(of, _ -> new Place<>());
        }
    }

    private static <T> T inTurn(Place<T> place, RecordVersion version, Supplier<T> counting) {
        place.turn.lock();
        try {
            var last = place.last;
            if (last != null && last.version().equals(version)) {
                return last.result();
            }
            var result = counting.get();
            // A caller whose transaction began long ago does not replace what later callers have counted.
            if (last == null || last.version().recordings() <= version.recordings()) {
                place.last = new Counted<>(version, result);
            }
            return result;
        } finally {
            place.turn.unlock();
        }
    }
}
