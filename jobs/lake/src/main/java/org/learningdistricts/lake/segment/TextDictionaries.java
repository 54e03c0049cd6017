package org.learningdistricts.lake.segment;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.factory.DefaultV1ValuesWriterFactory;
import org.apache.parquet.column.values.factory.ValuesWriterFactory;
import org.apache.parquet.column.values.fallback.FallbackValuesWriter;
import org.apache.parquet.column.values.plain.PlainValuesWriter;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Parquet's own writers of values, but for the dictionaries of texts. */
final class TextDictionaries implements ValuesWriterFactory {

    private final ValuesWriterFactory others = new DefaultV1ValuesWriterFactory();
    private ParquetProperties properties = ParquetProperties.builder().build();

    @Override
    public void initialize(ParquetProperties given) {
        properties = given;
        others.initialize(given);
    }

    @Override
    public ValuesWriter newValuesWriter(ColumnDescriptor column) {
        return column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                        && properties.isDictionaryEnabled(column)
                ? FallbackValuesWriter.of(
                        new TextDictionaryWriter(
                                properties.getDictionaryPageSizeThreshold(),
                                properties.getAllocator()),
                        new PlainValuesWriter(
                                properties.getInitialSlabSize(),
                                properties.getPageSizeThreshold(),
                                properties.getAllocator()))
                : others.newValuesWriter(column);
    }
}
