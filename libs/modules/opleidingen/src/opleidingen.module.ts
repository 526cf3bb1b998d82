import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OpleidingenResolver } from './graphql/opleidingen.resolver.js';
import { OpleidingEntity } from './model/opleiding.entity.js';
import { UitvoeringEntity } from './model/uitvoering.entity.js';
import { OpleidingFacetReader } from './reading/opleiding-facet-reader.js';
import { OpleidingPlanningSource } from './reading/opleiding-planning-source.js';
import { OpleidingReader } from './reading/opleiding-reader.js';
import { OpleidingSearchSource } from './reading/opleiding-search-source.js';
import { UitvoeringLoader } from './reading/uitvoering-loader.js';
import { OpleidingenSeeder } from './seed/opleidingen-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([OpleidingEntity, UitvoeringEntity])],
  providers: [
    OpleidingReader,
    OpleidingFacetReader,
    UitvoeringLoader,
    OpleidingSearchSource,
    OpleidingPlanningSource,
    OpleidingenResolver,
    OpleidingenSeeder,
  ],
  exports: [OpleidingReader, OpleidingenSeeder],
})
export class OpleidingenModule {}
