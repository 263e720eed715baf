package nl.planhorizon.api.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.api.office.ConflictException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells programs what went wrong, every fault in {@code errors}; also what Spring itself refuses. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Object> onAnything(Exception exception, Locale locale) {
        var failure = Failures.of(exception, locale, texts);
        if (failure.type() == ProblemType.OUR_FAULT) {
            LOG.error("Unexpected", exception);
        }
        var problem = document(failure.type(), failure.detail(), failure.errors());
        if (exception instanceof ConflictException conflict) {
            problem.setProperty("expectedVersion", conflict.expected());
            problem.setProperty("actualVersion", conflict.actual());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> onInvalidParameter(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(each ->
                        new ProblemError("invalid-value", each.getPropertyPath().toString(), each.getMessage()))
                .toList();
        return answer(document(ProblemType.INVALID, "The input cannot be used.", errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(each ->
                        new ProblemError("invalid-value", each.getField(), String.valueOf(each.getDefaultMessage())))
                .toList();
        return answer(document(ProblemType.INVALID, "The input cannot be used.", errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(each -> new ProblemError(
                                "invalid-value",
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(each.getDefaultMessage()))))
                .toList();
        return answer(document(ProblemType.INVALID, "The input cannot be used.", errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = body instanceof ProblemDetail known ? known : ProblemDetail.forStatus(status);
        problem.setType((status.value() == 404 ? ProblemType.NOT_FOUND : ProblemType.WRONG_REQUEST).uri());
        problem.setProperty("errors", List.of());
        var answer = new HttpHeaders();
        answer.putAll(headers);
        answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        answer.set(ApiVersion.HEADER, ApiVersion.NUMBER);
        return new ResponseEntity<>(problem, answer, status);
    }

    private static ProblemDetail document(ProblemType type, String detail, List<ProblemError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(type.uri());
        problem.setTitle(type.title());
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(ApiVersion.HEADER, ApiVersion.NUMBER)
                .body(problem);
    }
}
