package io.github.countersign.report;

import io.github.countersign.assessment.Exposure;
import io.github.countersign.model.Configuration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trust-boundary analysis alone as JSON, for programs that need no verdicts. Its parts have the form they have in
 * {@link JsonResult}.
 */
public final class JsonPaths {

    private JsonPaths() {}

    /** The exposures of one configuration. */
    public static String render(Configuration configuration, List<Exposure> exposures, LocalDate asOf) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("countersign", ProductVersion.current());
        result.put("resultVersion", JsonResult.VERSION);
        result.put("asOf", asOf.toString());
        result.put("configuration", JsonFacts.configuration(configuration));
        result.put("inputs", JsonFacts.inputs(configuration));
        result.put("logins", JsonExposure.logins(exposures));
        result.put("exposures", JsonExposure.others(exposures));
        return JsonText.of(result);
    }
}
