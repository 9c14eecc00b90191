package io.github.countersign.report;

import io.github.countersign.assessment.Crowd;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a result that counts people. */
final class JsonPeople {

    private JsonPeople() {}

    static @Nullable Map<String, @Nullable Object> of(@Nullable Crowd crowd) {
        if (crowd == null) {
            return null;
        }
        Map<String, @Nullable Object> people = new LinkedHashMap<>();
        people.put("read", crowd.people());
        people.put("rest", PeopleList.FILE);
        people.put("counts", crowd.counts().stream().map(JsonPeople::count).toList());
        return people;
    }

    private static Map<String, @Nullable Object> count(Crowd.Count count) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("profile", count.profile());
        written.put("control", count.control().value());
        written.put("passed", count.passed());
        written.put("failed", count.failed());
        written.put("undecided", count.undecided());
        written.put("failing", count.failing());
        written.put("open", count.open());
        return written;
    }
}
