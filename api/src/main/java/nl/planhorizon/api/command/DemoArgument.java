package nl.planhorizon.api.command;

import nl.planhorizon.data.sample.DemoRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a bundled demo. */
final class DemoArgument implements ITypeConverter<DemoRequest> {

    @Override
    public DemoRequest convert(String name) {
        return DemoRequest.named(name).orElseThrow(() -> new TypeConversionException(name));
    }
}
