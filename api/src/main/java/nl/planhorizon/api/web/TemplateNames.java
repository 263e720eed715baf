package nl.planhorizon.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Tells the template engine at the start which names of attributes and elements the templates use. The engine keeps them
 * behind a fair lock and would enter each at its first use. While one waits to enter a name, whoever reads one queues behind
 * it, and as a page reads thousands, fifty planners who open the board of a server that just started would hand the lock
 * around for minutes.
 */
@Component
final class TemplateNames implements SmartInitializingSingleton {

    private static final String TEMPLATES = "classpath*:nl/planhorizon/api/templates/**/*.html";
    /** With a value; or without one, if it is one of ours or the last of its tag. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[a-zA-Z][\\w:.-]*\\s*=|(?<=\\s)data-[\\w-]+|(?<=\\s)[a-z-]+(?=\\s*/?>)");

    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z][\\w:-]*");
    private static final String DIALECT = "th:";

    private final SpringTemplateEngine engine;

    TemplateNames(SpringTemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var configuration = engine.getConfiguration();
        var attributes = configuration.getAttributeDefinitions();
        attributes().forEach(name -> attributes.forName(TemplateMode.HTML, name));
        var elements = configuration.getElementDefinitions();
        elements().forEach(name -> elements.forName(TemplateMode.HTML, name));
    }

    /** Names of attributes in any template, as they are written and as they come out. */
    static Set<String> attributes() {
        return found(ATTRIBUTE);
    }

    static Set<String> elements() {
        return found(ELEMENT);
    }

    private static Set<String> templates() {
        Set<String> texts = new TreeSet<>();
        try {
            for (var each : new PathMatchingResourcePatternResolver().getResources(TEMPLATES)) {
                texts.add(each.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The templates cannot be read.", unreadable);
        }
        return texts;
    }

    /** Those of the dialect without its prefix too, which is what they become. */
    private static Set<String> found(Pattern pattern) {
        Set<String> names = new TreeSet<>();
        for (var text : templates()) {
            pattern.matcher(text)
                    .results()
                    .map(each -> each.group().replaceAll("[<=\\s]", ""))
                    .forEach(names::add);
        }
        names.addAll(names.stream()
                .filter(name -> name.startsWith(DIALECT))
                .map(name -> name.substring(DIALECT.length()))
                .toList());
        return names;
    }
}
