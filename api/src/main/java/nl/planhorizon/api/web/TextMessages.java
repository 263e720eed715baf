package nl.planhorizon.api.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives templates and forms the texts of the pages. */
@Component("messageSource")
final class TextMessages implements MessageSource {

    private final PageTexts texts;

    TextMessages(PageTexts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, Locale locale) {
        return texts.filled(locale, code, args == null ? new Object[0] : args).orElse(defaultMessage);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, Locale locale) {
        var text = getMessage(code, args, null, locale);
        if (text == null) {
            throw new NoSuchMessageException(code, locale);
        }
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, Locale locale) {
        var codes = resolvable.getCodes();
        for (var code : codes == null ? new String[0] : codes) {
            var text = getMessage(code, resolvable.getArguments(), null, locale);
            if (text != null) {
                return text;
            }
        }
        return String.valueOf(resolvable.getDefaultMessage());
    }
}
