package org.ownwords.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Somebody who was found, and by what.
public record Found(Person person, By by) {

    /// By what somebody was found, the surest first. What is said of it is why they may be the one who is
    /// meant.
    public enum By {
        NHS_NUMBER(0, "the same NHS number"),
        NAME_AND_BIRTH(1, "the same name and date of birth"),
        BIRTH(2, "the same date of birth"),
        BIRTH_AND_SIMILAR_NAME(3, "the same date of birth, and a similar name"),
        NAME(4, "the same name"),
        SOUND(5, "a name that sounds like it"),
        INITIAL(6, "the same last name and first letter"),
        NAME_NOT_BIRTH(7, "another date of birth, or none recorded");

        private final int rank;
        private final String words;

        By(int rank, String words) {
            this.rank = rank;
            this.words = words;
        }

        /// How sure it is: the lowest is the surest.
        int rank() {
            return rank;
        }

        static By ofRank(int rank) {
            return Stream.of(values())
                    .filter(each -> each.rank == rank)
                    .findFirst()
                    .orElseThrow();
        }

        /// Whether it is what was looked for, and not something like it.
        public boolean isSure() {
            return switch (this) {
                case NHS_NUMBER, NAME_AND_BIRTH, BIRTH, NAME -> true;
                case BIRTH_AND_SIMILAR_NAME, SOUND, INITIAL, NAME_NOT_BIRTH -> false;
            };
        }

        /// Why, as it stands after the name: `a name that sounds like it`.
        public String words() {
            return words;
        }
    }

    static List<Found> all(By by, List<Person> people) {
        return people.stream().map(person -> new Found(person, by)).toList();
    }

    /// Each person once, where they were found first; at most [PersonStore#MOST].
    static List<Found> together(List<Found> first, List<Found> then) {
        var found = new LinkedHashMap<PersonId, Found>();
        Stream.concat(first.stream(), then.stream())
                .forEach(each -> found.putIfAbsent(each.person().id(), each));
        return found.values().stream().limit(PersonStore.MOST).toList();
    }
}
